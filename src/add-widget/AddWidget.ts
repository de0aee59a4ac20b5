export { AddWidgetActions as Actions } from "./AddWidgetActions.js";
export { AddWidgetColSpan as ColSpan } from "./AddWidgetColSpan.js";
export { AddWidgetDisplayType as DisplayType } from "./AddWidgetDisplayType.js";
export { AddWidgetPosition as Position } from "./AddWidgetPosition.js";
export { AddWidgetPreview as Preview } from "./AddWidgetPreview.js";
export { AddWidgetRoot as Root } from "./AddWidgetRoot.js";
export { AddWidgetSnippet as Snippet } from "./AddWidgetSnippet.js";
export { AddWidgetStatus as Status } from "./AddWidgetStatus.js";
