import { formMessages } from "./formMessages.js";
import { rendererMessages } from "./rendererMessages.js";

/** All texts of the library, in English. */
export const en = { ...formMessages, ...rendererMessages };
