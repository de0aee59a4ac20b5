import { boardMessages } from "./boardMessages.js";
import { widgetMessages } from "./widgetMessages.js";

/** The English messages of a dashboard and its widgets. */
export const dashboardMessages = {
	...widgetMessages,
	...boardMessages,
};
