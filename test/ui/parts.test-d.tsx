import {
	AddWidget,
	AddWidgetForm,
	AkuaAppearance,
	type HostDialogProps,
	type SlotState,
	SnippetPicker,
} from "akua-react";
import type { MouseEvent } from "react";

const dashboardId = "dash_1";

export const right = [
	<AddWidgetForm
		key="classes"
		dashboardId={dashboardId}
		classNames={{ form: ({ outcome }) => outcome ?? undefined, "display-type": "cards" }}
		className={({ pending }) => (pending ? "busy" : undefined)}
		colorScheme="dark"
	/>,
	<AddWidget.Position key="element" render={<section />} id="position" />,
	<AddWidget.Submit key="function" render={(props, { pending }) => <button {...props} title={pending ? "…" : ""} />} />,
	<AddWidget.Position
		key="handler"
		onKeyDown={(event) => {
			event.preventAkuaHandler();
			event.currentTarget satisfies HTMLDivElement;
		}}
		onClick={(event: MouseEvent) => event.preventDefault()}
	/>,
	<AkuaAppearance
		key="appearance"
		classNames={{ card: ({ checked }) => (checked ? "chosen" : undefined) }}
		components={{
			Dialog: ({ colorScheme, children }: HostDialogProps) => <div data-theme={colorScheme}>{children}</div>,
		}}
	>
		text
	</AkuaAppearance>,
	<SnippetPicker key="picker" value="" onValueChange={() => {}} inputId="a" id="b" ref={() => {}} />,
];

export const wrong = [
	// @ts-expect-error no such slot
	<AddWidgetForm key="slot" dashboardId={dashboardId} classNames={{ displayType: "cards" }} />,
	// @ts-expect-error parts of a result take no class
	<AkuaAppearance key="result" classNames={{ table: "wide" }} />,
	// @ts-expect-error no such state
	<AddWidgetForm key="state" dashboardId={dashboardId} className={({ checked }) => checked} />,
	// @ts-expect-error a field takes no children
	<AddWidget.Position key="children">text</AddWidget.Position>,
	// @ts-expect-error a component is not an element: render={<Card />}
	<AddWidget.Position key="component" render={AddWidget.Status} />,
	// @ts-expect-error no such scheme
	<AddWidgetForm key="scheme" dashboardId={dashboardId} colorScheme="blue" />,
	// @ts-expect-error a misspelled component
	<AddWidgetForm key="button" dashboardId={dashboardId} components={{ Buton: "button" }} />,
];

export const states: SlotState<"card"> = { checked: true, invalid: false };
// @ts-expect-error no such state
export const wrongState: SlotState<"card"> = { chosen: true };
