import type { DisplayType } from "../contract/widget.js";
import type { FirstMessages } from "../messages/types.js";

/** Why a result that was to be shown as one type is shown as JSON, which every result can be shown as. */
export function misfitWords(asked: DisplayType, messages: FirstMessages): string {
	return {
		table: messages.resultNotTable,
		stat: messages.resultNotStat,
		logs: messages.resultNotLogs,
		json: "",
	}[asked];
}
