import { lazyPart } from "../ui/lazyPart.js";

/** Each is loaded when a result needs it: a page pays only for those it shows. */
export const renderers = {
	table: lazyPart(() => import("./table/TableResult.js").then(({ TableResult }) => TableResult)),
	json: lazyPart(() => import("./json/JsonResult.js").then(({ JsonResult }) => JsonResult)),
	logs: lazyPart(() => import("./logs/LogsResult.js").then(({ LogsResult }) => LogsResult)),
	stat: lazyPart(() => import("./stat/StatResult.js").then(({ StatResult }) => StatResult)),
};
