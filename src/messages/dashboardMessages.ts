import { boardMessages } from "./boardMessages.js";
import { editingMessages } from "./editingMessages.js";
import { widgetMessages } from "./widgetMessages.js";

/** The English messages of a dashboard and its widgets. */
export const dashboardMessages = {
	...widgetMessages,
	...boardMessages,
	...editingMessages,
};
