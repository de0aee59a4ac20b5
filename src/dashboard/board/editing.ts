"use client";

export { arrangementOf } from "../arrangement/arrangementOf.js";
export { createAnnouncer } from "./createAnnouncer.js";
export { createEditor } from "./createEditor.js";
export { DashboardAddDialog } from "./DashboardAddDialog.js";
export { DashboardConflict } from "./DashboardConflict.js";
export { DashboardHandle } from "./DashboardHandle.js";
export { DashboardMenuContent } from "./DashboardMenuContent.js";
export { DashboardWidthHandle } from "./DashboardWidthHandle.js";
export { EditorEffects } from "./EditorEffects.js";
export { withGesture } from "./gesture.js";
export { HistoryButtons } from "./HistoryButtons.js";
export { NoticeList } from "./NoticeList.js";
