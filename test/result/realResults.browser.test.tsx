import { describe, expect, test } from "vitest";
import * as records from "./fixtures/records.js";
import * as tables from "./fixtures/tables.js";
import * as terminals from "./fixtures/terminals.js";
import { renderResult } from "./renderResult.js";

type Rendered = Awaited<ReturnType<typeof renderResult>>;

/** A cell's raw text: of a time, its tooltip. */
const rawText = (cell: Element) =>
	cell.querySelector("time")?.title ??
	cell.querySelector("summary")?.textContent ??
	cell.firstElementChild?.textContent ??
	"";

const shown = {
	table: ({ root }: Rendered) => [
		[...root.querySelectorAll("th")].map((head) => head.textContent),
		...[...root.querySelectorAll(".akua-table-row")].map((row) => [...row.querySelectorAll("td")].map(rawText)),
	],
	stat: ({ root }: Rendered) => root.querySelector(".akua-stat-value")?.textContent,
	/** The letter of each level, then the text. */
	logs: ({ root }: Rendered) =>
		[...root.querySelectorAll(".akua-log-line")].map((line) => {
			const level = line.querySelector(".akua-log-level")?.textContent?.slice(0, 1);
			return `${level || "-"} ${line.querySelector(".akua-log-text")?.textContent}`;
		}),
};

const names = { table: "Table", stat: "Stat", logs: "Logs" } as const;

/** Stands for JSON with a note that says so. */
const json = "json";

interface Expected {
	table: readonly (readonly string[])[] | typeof json;
	stat: string;
	logs: readonly string[] | typeof json;
}

const results: readonly (readonly [name: string, value: unknown, expected: Expected])[] = [
	[
		"kubectl get -o wide",
		terminals.kubectlWide,
		{
			table: json,
			stat: json,
			logs: terminals.kubectlWide
				.trimEnd()
				.split("\n")
				.map((line) => `- ${line}`),
		},
	],
	[
		"kubectl get -o json",
		tables.podList,
		{
			table: [
				["Key", "Value"],
				["apiVersion", "v1"],
				["items", expect.stringContaining('[{"metadata":{"name":"shop-1"')],
				["kind", "List"],
			],
			stat: json,
			logs: json,
		},
	],
	[
		"terraform plan -json",
		terminals.terraformPlan,
		{
			table: json,
			stat: json,
			logs: terminals.terraformPlan.split("\n").map((line, index) => `${"IIE"[index]} ${line}`),
		},
	],
	[
		"terraform apply",
		terminals.terraformApply,
		{
			table: json,
			stat: json,
			logs: [
				"- aws_db_instance.shop: Modifying... [id=shop-1]",
				"-   ~ allocated_storage = 100 -> 200",
				"- ╷",
				"- │ Error: storage is optimizing",
			],
		},
	],
	[
		"npm install",
		terminals.npmInstall,
		{
			table: json,
			stat: json,
			logs: ["- npm warn deprecated left-pad@1.3.0: use String.prototype.padStart", "- ", "- added 57 packages in 2s"],
		},
	],
	[
		"docker pull",
		terminals.dockerPull,
		{
			table: json,
			stat: json,
			logs: [
				"- 4.2.0: Pulling from platform/checkout",
				"- 2f4a9c07: Pull complete",
				"- Status: Downloaded newer image",
			],
		},
	],
	[
		"Docker's json-file",
		records.dockerJsonFile,
		{
			table: [
				["log", "stream", "time"],
				["Listening on port 8080\n", "stdout", "2026-11-24T06:00:12.104582311Z"],
				["\x1b[31mERROR\x1b[0m the queue is full\n", "stderr", "2026-11-24T06:00:13.5Z"],
			],
			stat: json,
			logs: ["- Listening on port 8080", "E ERROR the queue is full"],
		},
	],
	[
		"Loki",
		records.loki,
		{
			table: [
				["Line", "Timestamp", "Fields"],
				['level=warn msg="slow query" duration=2.1s', "2026-11-24T06:00:12Z", '{"app":"shop"}'],
				["ready", "2026-11-24T06:00:13Z", "{}"],
			],
			stat: json,
			logs: ['W level=warn msg="slow query" duration=2.1s', "- ready"],
		},
	],
	[
		"Google Cloud Logging",
		records.googleCloud,
		{
			table: [
				["Key", "Value"],
				["entries", expect.stringContaining('[{"insertId":"1f8a2c"')],
				["nextPageToken", "CiYKJDFm"],
			],
			stat: json,
			logs: ["E payment declined", "W WARN retrying", 'I {"order":4811}'],
		},
	],
	[
		"pino",
		records.pino,
		{
			table: [
				["level", "time", "pid", "hostname", "msg", "responseTime"],
				["30", "1795500012345", "17236", "shop-1", "request completed", "12"],
				["50", "1795500013345", "17236", "shop-1", "connect ECONNREFUSED", "–No value"],
			],
			stat: json,
			logs: ["I request completed", "E connect ECONNREFUSED"],
		},
	],
	[
		"bunyan",
		records.bunyan,
		{
			table: [
				["name", "hostname", "pid", "level", "msg", "time", "v"],
				["shop", "shop-1", "17236", "40", "slow", "2026-11-24T06:00:12.345Z", "0"],
				["shop", "shop-1", "17236", "20", "cache miss", "2026-11-24T06:00:13Z", "0"],
			],
			stat: json,
			logs: ["W slow", "D cache miss"],
		},
	],
	[
		"CloudWatch",
		records.cloudWatch,
		{
			table: [
				["Key", "Value"],
				["events", expect.stringContaining('[{"ingestionTime":1795500013000')],
				["nextForwardToken", "f/38"],
			],
			stat: json,
			logs: ["- START RequestId: 7c1f0a3e", "E [ERROR] Task timed out after 3.00 seconds"],
		},
	],
	[
		"entries with null and one of another shape",
		records.withNull,
		{ table: json, stat: json, logs: ["- first", "- null", "- third", '- {"code":7}'] },
	],
	[
		"Log Analytics",
		tables.logAnalytics,
		{
			table: [
				["TimeGenerated", "ProcessId", "Level"],
				["2026-02-30T06:00:12Z", "17236", "Warning"],
				["not known", "8080", "Error"],
			],
			stat: json,
			logs: json,
		},
	],
	[
		"Kusto",
		tables.kusto,
		{
			table: [
				["State", "Events"],
				["Texas", "4701"],
			],
			stat: json,
			logs: json,
		},
	],
	[
		"Trino",
		tables.trino,
		{
			table: [
				["orderkey", "totalprice"],
				["9007199254740993", "10.05"],
				["7", "null"],
			],
			stat: json,
			logs: json,
		},
	],
	[
		"a data grid",
		tables.grid,
		{
			table: [
				["Pod", "Restarts"],
				["shop-1", "17"],
			],
			stat: json,
			logs: json,
		},
	],
	[
		"a query of Prometheus",
		tables.prometheusInstant,
		{
			table: [
				["__name__", "instance", "job", "time", "value"],
				["up", "10.0.12.201:9100", "–No value", "2026-11-24T06:00:12.345Z", "1"],
				["up", "–No value", "shop", "2026-11-24T06:00:12.345Z", "NaN"],
			],
			stat: json,
			logs: json,
		},
	],
	[
		"a query of Prometheus with one sample",
		tables.prometheusOne,
		{
			table: [
				["time", "value"],
				["2026-11-24T06:00:12.345Z", "9007199254740993"],
			],
			stat: "9007199254740993",
			logs: json,
		},
	],
	[
		"a range query of Prometheus",
		tables.prometheusRange,
		{
			table: [
				["pod", "time", "value"],
				["shop-1", "2026-11-24T06:00:12.000Z", "0.25"],
				["shop-1", "2026-11-24T06:01:12.000Z", "0.50"],
			],
			stat: "0.50",
			logs: json,
		},
	],
	[
		"a scalar of Prometheus",
		tables.prometheusScalar,
		{
			table: [
				["time", "value"],
				["2026-11-24T06:00:12.000Z", "+Inf"],
			],
			stat: "+Inf",
			logs: json,
		},
	],
	[
		"histograms of Prometheus",
		tables.prometheusHistogram,
		{
			table: [
				["Key", "Value"],
				["status", "success"],
				["data", expect.stringContaining('{"resultType":"vector"')],
			],
			stat: json,
			logs: json,
		},
	],
	[
		"streams of Loki",
		records.lokiStreams,
		{
			table: [
				["app", "detected_level", "time", "line", "metadata"],
				["shop", "error", "2026-11-24T06:00:14.000000002Z", "payment declined", "–No value"],
				["shop", "error", "2026-11-24T06:00:12.345678901Z", "connect ECONNREFUSED", "–No value"],
				["queue", "–No value", "2026-11-24T06:00:13.000000000Z", "WARN retrying", '{"trace":"7c1f"}'],
			],
			stat: json,
			logs: ["E connect ECONNREFUSED", "W WARN retrying", "E payment declined"],
		},
	],
	[
		"two tables",
		{ tables: [tables.trino, tables.grid] },
		{
			table: [
				["Key", "Value"],
				["tables", expect.stringContaining("[{")],
			],
			stat: json,
			logs: json,
		},
	],
	...[
		{ columns: [{ name: "id" }], rows: [{ ID: 7 }] },
		{ columns: [{ name: "id" }], rows: [{ id: 7 }, { key: 8 }] },
		{ columns: [{ name: "id" }, { name: "name" }], rows: [{ id: 7, title: "x" }] },
		{ columns: ["id"], rows: [[7, 8]] },
		{ columns: ["id", "name"], rows: [7] },
		{ columns: [], rows: [[1]] },
	].map(
		(value) =>
			[
				`heads that do not meet their rows: ${JSON.stringify(value)}`,
				value,
				{ table: json, stat: json, logs: json },
			] as const,
	),
];

const types = ["table", "stat", "logs"] as const;

describe.for(results)("%s", ([, value, expected]) => {
	test.for(types)("as %s", async (type) => {
		const screen = await renderResult(value, type);
		const note = `Can’t show this result as ${names[type]}. Showing JSON instead.`;
		const isJson = screen.root.querySelector("[role=tree]") !== null;
		expect(screen.root.textContent?.includes(note)).toBe(isJson);
		expect(isJson ? json : shown[type](screen)).toEqual(expected[type]);
	});

	test("as JSON", async () => {
		const { root } = await renderResult(value, "json");
		expect(root.querySelector("[role=tree]")).not.toBeNull();
		expect(root.querySelector(".akua-result-note")).toBeNull();
	});
});
