import {
	AddWidget,
	AddWidgetDialog,
	AddWidgetForm,
	type ClassName,
	type SlotName,
	SnippetPicker,
	SnippetResult,
} from "akua-react";
import { AutoRefreshProvider, AutoRefreshToggle, DashboardWidget } from "akua-react/dashboard";
import type { ReactElement, ReactNode, Ref } from "react";
import { dashboardId } from "../../support/createWorld.js";

/** The props that every part takes, whichever element it renders. */
export interface AnyPartProps {
	id?: string;
	title?: string;
	lang?: string;
	"data-testid"?: string;
	className?: ClassName;
	render?: ReactElement | ((props: object, state: object) => ReactElement);
	onClick?: () => void;
	// biome-ignore lint/suspicious/noExplicitAny: a ref of any element
	ref?: Ref<any>;
}

export interface PartCase {
	name: string;
	slot: SlotName;
	tag: string;
	/** Its state, where the provider's colour scheme is dark. */
	state: Readonly<Record<string, string | boolean>>;
	/** The part with these props, inside what it needs around it. */
	element: (props: AnyPartProps) => ReactElement;
}

const inForm = (children: ReactNode) => (
	<AddWidget.Root dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_clusters" }} onCancel={() => {}}>
		{children}
	</AddWidget.Root>
);
const snippets = [{ id: "a", name: "A", description: null }];
/** A widget that has nothing to load. */
const newer = {
	id: "wgt_1",
	dashboard_id: dashboardId,
	widget_type: "chart",
	display_type: "stat",
	position: 0,
	col_span: 1,
	created_at: 0,
	etag: "1",
};
const chosen = { snippet_id: "snip_clusters" };

/** Every part that the package exports. */
export const parts: PartCase[] = [
	{
		name: "AddWidget.Root",
		slot: "form",
		tag: "FORM",
		state: { pending: false, "color-scheme": "dark" },
		element: (props) => (
			<AddWidget.Root dashboardId={dashboardId} defaultValues={chosen} {...props}>
				<AddWidget.Submit />
			</AddWidget.Root>
		),
	},
	{
		name: "AddWidgetForm",
		slot: "form",
		tag: "FORM",
		state: { pending: false, "color-scheme": "dark" },
		element: (props) => <AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} {...props} />,
	},
	{
		name: "AddWidgetDialog",
		slot: "dialog",
		tag: "DIALOG",
		state: { guarding: false, "color-scheme": "dark" },
		element: (props) => <AddWidgetDialog dashboardId={dashboardId} {...props} />,
	},
	{
		name: "AddWidget.Status",
		slot: "status",
		tag: "DIV",
		state: { status: "idle" },
		element: (props) => inForm(<AddWidget.Status {...props} />),
	},
	{
		name: "AddWidget.Snippet",
		slot: "snippet",
		tag: "DIV",
		state: { invalid: false },
		element: (props) => inForm(<AddWidget.Snippet {...props} />),
	},
	{
		name: "AddWidget.DisplayType",
		slot: "display-type",
		tag: "FIELDSET",
		state: { invalid: false },
		element: (props) => inForm(<AddWidget.DisplayType {...props} />),
	},
	{
		name: "AddWidget.Preview",
		slot: "preview",
		tag: "SECTION",
		state: { status: "pending", fetching: false, "col-span": "1" },
		element: (props) => inForm(<AddWidget.Preview mode="manual" {...props} />),
	},
	{
		name: "AddWidget.Place",
		slot: "place",
		tag: "DIV",
		state: { invalid: false },
		element: (props) => inForm(<AddWidget.Place {...props} />),
	},
	{
		name: "AddWidget.Position",
		slot: "position",
		tag: "DIV",
		state: { invalid: false },
		element: (props) => inForm(<AddWidget.Position {...props} />),
	},
	{
		name: "AddWidget.ColSpan",
		slot: "col-span",
		tag: "FIELDSET",
		state: { invalid: false },
		element: (props) => inForm(<AddWidget.ColSpan {...props} />),
	},
	{
		name: "AddWidget.Actions",
		slot: "actions",
		tag: "DIV",
		state: { pending: false },
		element: (props) => inForm(<AddWidget.Actions {...props} />),
	},
	{
		name: "AddWidget.Submit",
		slot: "button",
		tag: "BUTTON",
		state: { variant: "primary", pending: false },
		element: (props) => inForm(<AddWidget.Submit {...props} />),
	},
	{
		name: "AddWidget.Cancel",
		slot: "button",
		tag: "BUTTON",
		state: { variant: "secondary", pending: false },
		element: (props) => inForm(<AddWidget.Cancel {...props} />),
	},
	{
		name: "SnippetPicker",
		slot: "snippet-picker",
		tag: "DIV",
		state: { status: "success", "loading-more": false, forbidden: false, "color-scheme": "dark" },
		element: (props) => <SnippetPicker value="a" onValueChange={() => {}} snippets={snippets} {...props} />,
	},
	{
		name: "SnippetResult",
		slot: "result",
		tag: "SECTION",
		state: { type: "stat", error: false, inert: true, "color-scheme": "dark" },
		element: (props) => <SnippetResult result={{ result: 42 }} displayType="stat" inert {...props} />,
	},
	{
		name: "DashboardWidget",
		slot: "widget",
		tag: "ARTICLE",
		state: { phase: "unsupported", type: "stat", "color-scheme": "dark" },
		element: (props) => <DashboardWidget widget={newer} {...props} />,
	},
	{
		name: "AutoRefreshToggle",
		slot: "auto-refresh",
		tag: "BUTTON",
		state: { paused: false },
		element: (props) => (
			<AutoRefreshProvider autoRefresh={60}>
				<AutoRefreshToggle {...props} />
			</AutoRefreshProvider>
		),
	},
];
