import { dashboardMessages } from "./dashboardMessages.js";
import { formMessages } from "./formMessages.js";
import { previewMessages } from "./previewMessages.js";
import { rendererMessages } from "./rendererMessages.js";
import { resultMessages } from "./resultMessages.js";

/** All messages in English. */
export const en = { ...formMessages, ...previewMessages, ...resultMessages, ...rendererMessages, ...dashboardMessages };
