import { lazy } from "react";
import { loadOnline } from "../ui/loadOnline.js";

/** Each is loaded when a result needs it, so that a page pays for those it shows only. */
export const renderers = {
	table: lazy(loadOnline(() => import("./table/TableResult.js").then(({ TableResult }) => ({ default: TableResult })))),
	json: lazy(loadOnline(() => import("./json/JsonResult.js").then(({ JsonResult }) => ({ default: JsonResult })))),
	logs: lazy(loadOnline(() => import("./logs/LogsResult.js").then(({ LogsResult }) => ({ default: LogsResult })))),
	stat: lazy(loadOnline(() => import("./stat/StatResult.js").then(({ StatResult }) => ({ default: StatResult })))),
};
