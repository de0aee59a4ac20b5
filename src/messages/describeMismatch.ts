import type { DisplayType } from "../contract/widget.js";
import type { ResultMessages } from "./types.js";

/** Explains that a result does not fit its display type and is shown as JSON, which fits every result. */
export function describeMismatch(displayType: DisplayType, messages: ResultMessages): string {
	return {
		table: messages.resultNotTable,
		stat: messages.resultNotStat,
		logs: messages.resultNotLogs,
		json: "",
	}[displayType];
}
