import type { boardMessages } from "./boardMessages.js";
import type { dialogMessages } from "./dialogMessages.js";
import type { displayTypeMessages } from "./displayTypeName.js";
import type { editingMessages } from "./editingMessages.js";
import type { en } from "./en.js";
import type { formMessages } from "./formMessages.js";
import type { previewMessages } from "./previewMessages.js";
import type { rendererMessages } from "./rendererMessages.js";
import type { resultMessages } from "./resultMessages.js";
import type { runMessages } from "./runMessages.js";
import type { sharedMessages } from "./sharedMessages.js";
import type { widgetMessages } from "./widgetMessages.js";

/** A number and how it is written in the reader's locale: `value` decides the plural form, `text` is shown. */
export interface Count {
	value: number;
	text: string;
}

/** Every message of the library. A table of this type has to be extended whenever a version adds a message. */
export type AllMessages = { readonly [Key in keyof typeof en]: (typeof en)[Key] };

/** Messages of your own, by key. Missing ones fall back to English. */
export type Messages = { readonly [Key in keyof AllMessages]?: AllMessages[Key] | undefined };

/** The messages that are loaded for certain. Others may come from the host. */
type LoadedMessages<Key extends keyof AllMessages> = Pick<AllMessages, Key> & Partial<AllMessages>;

/** The names of the display types. */
export type DisplayTypeMessages = LoadedMessages<keyof typeof displayTypeMessages>;

/** The messages of the form, available before its preview is loaded. */
export type FormMessages = LoadedMessages<keyof typeof formMessages>;

/** The messages of a preview, of the form around it and of the result in it. */
export type PreviewMessages = LoadedMessages<
	keyof typeof formMessages | keyof typeof previewMessages | keyof typeof resultMessages
>;

/** The messages around a result, available before its renderer is loaded. */
export type ResultMessages = LoadedMessages<keyof typeof resultMessages>;

/** The messages around and inside a result. */
export type RendererMessages = LoadedMessages<keyof typeof resultMessages | keyof typeof rendererMessages>;

/** The messages of a widget's card. */
export type WidgetMessages = LoadedMessages<
	| keyof typeof dialogMessages
	| keyof typeof sharedMessages
	| keyof typeof runMessages
	| keyof typeof resultMessages
	| keyof typeof widgetMessages
>;

/** The messages of a dashboard around its widgets, to look at. */
export type BoardMessages = LoadedMessages<
	keyof typeof boardMessages | keyof typeof sharedMessages | keyof typeof dialogMessages
>;

/** The messages of a dashboard, available once what changes it has loaded. */
export type EditingMessages = BoardMessages &
	LoadedMessages<keyof typeof editingMessages | keyof typeof runMessages | keyof typeof displayTypeMessages>;
