import type { OpenEnum } from "../contract/fields.js";
import type { DisplayType } from "../contract/widget.js";
import type { DisplayTypeMessages } from "./types.js";

/** The English names of the display types. */
export const displayTypeMessages = {
	displayTypeTable: "Table",
	displayTypeStat: "Stat",
	displayTypeJson: "JSON",
	displayTypeLogs: "Logs",
};

/** The name of a display type. A type that this version does not know is shown by its API name. */
export function displayTypeName(type: OpenEnum<DisplayType>, messages: DisplayTypeMessages): string {
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
