import { lazy } from "react";

/** Each is loaded when a result needs it, so that a page pays for those it shows only. */
export const renderers = {
	table: lazy(() => import("./table/TableResult.js").then(({ TableResult }) => ({ default: TableResult }))),
	json: lazy(() => import("./json/JsonResult.js").then(({ JsonResult }) => ({ default: JsonResult }))),
	logs: lazy(() => import("./logs/LogsResult.js").then(({ LogsResult }) => ({ default: LogsResult }))),
	stat: lazy(() => import("./stat/StatResult.js").then(({ StatResult }) => ({ default: StatResult }))),
};
