"use client";

export { DashboardConflict } from "./DashboardConflict.js";
export { DashboardHandle } from "./DashboardHandle.js";
export { DashboardMenuContent } from "./DashboardMenuContent.js";
export { DashboardWidthHandle } from "./DashboardWidthHandle.js";
