import type { OpenEnum } from "../contract/fields.js";
import type { DisplayType } from "../contract/widget.js";
import type { FirstMessages } from "./types.js";

/** The words for a display type. One that is newer than this library is called by its own name. */
export function displayTypeName(type: OpenEnum<DisplayType>, messages: FirstMessages): string {
	switch (type) {
		case "table":
			return messages.displayTypeTable;
		case "stat":
			return messages.displayTypeStat;
		case "json":
			return messages.displayTypeJson;
		case "logs":
			return messages.displayTypeLogs;
		default:
			return type;
	}
}
