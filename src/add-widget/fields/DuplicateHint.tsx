"use client";

import { memo, useMemo } from "react";
import { useWidgets } from "../../hooks/useWidgets.js";
import { displayTypeName } from "../../messages/displayTypeName.js";
import type { SnippetItem } from "../../snippet-picker/useSnippetSource.js";
import { useSlot } from "../../ui/Appearance.js";
import type { AddWidgetContextValue } from "../form/AddWidgetContext.js";

interface DuplicateHintProps extends Pick<AddWidgetContextValue, "dashboardId" | "messages" | "locale"> {
	snippetId: string;
	ownType: SnippetItem["display_type"];
}

/** Points out that the dashboard already shows this snippet, and as which display types. It can be added again. */
export const DuplicateHint = memo(function DuplicateHint(props: DuplicateHintProps) {
	const { dashboardId, snippetId, ownType, messages, locale } = props;
	const slot = useSlot();
	const { data: widgets } = useWidgets(dashboardId);
	const types = useMemo(() => {
		const shown = widgets?.filter((widget) => widget.snippet_id === snippetId) ?? [];
		const names = shown.map(({ display_type }) => {
			const type = display_type ?? ownType;
			return type ? displayTypeName(type, messages) : messages.displayTypeAuto;
		});
		return [...new Set(names)];
	}, [widgets, snippetId, ownType, messages]);
	return (
		<p role="status" {...slot("note")}>
			{types.length > 0 ? messages.snippetOnDashboard(new Intl.ListFormat(locale).format(types)) : null}
		</p>
	);
});
