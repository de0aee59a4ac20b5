import { lazyPart } from "../ui/lazyPart.js";
import type { JsonResultProps } from "./json/JsonResult.js";
import type { LogsResultProps } from "./logs/LogsResult.js";
import type { SeriesResultProps } from "./series/SeriesResult.js";
import type { StatResultProps } from "./stat/StatResult.js";
import type { TableResultProps } from "./table/TableResult.js";

/** Each renderer is a chunk of its own, loaded when a result needs it. So is what reads series for the others. */
export const renderers = {
	table: lazyPart<TableResultProps>(() => import("./table/TableResult.js").then(({ TableResult }) => TableResult)),
	json: lazyPart<JsonResultProps>(() => import("./json/JsonResult.js").then(({ JsonResult }) => JsonResult)),
	logs: lazyPart<LogsResultProps>(() => import("./logs/LogsResult.js").then(({ LogsResult }) => LogsResult)),
	series: lazyPart<SeriesResultProps>(() =>
		import("./series/SeriesResult.js").then(({ SeriesResult }) => SeriesResult),
	),
	stat: lazyPart<StatResultProps>(() => import("./stat/StatResult.js").then(({ StatResult }) => StatResult)),
};
