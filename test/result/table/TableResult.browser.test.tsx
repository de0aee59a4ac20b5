import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { renderResult } from "../renderResult.js";

type Rendered = Awaited<ReturnType<typeof renderResult>>;

const heads = ({ root }: Rendered) => [...root.querySelectorAll("th")].map((head) => head.textContent);
const cells = ({ root }: Rendered) =>
	[...root.querySelectorAll(".akua-table-row")].map((row) => [...row.children].map((cell) => cell.textContent));
/** The numbers as shown, without the exact ones for screen readers. */
const shortOf = ({ root }: Rendered) => [...root.querySelectorAll("td [dir=ltr]")].map((number) => number.textContent);
const columnOf = (screen: Rendered, index: number) => cells(screen).map((row) => row[index]);

describe("rows and columns", () => {
	test("columns are all keys of the objects, in the order of their first appearance", async () => {
		const screen = await renderResult([{ b: 1 }, { a: 2, b: 3 }, null], "table");
		expect(heads(screen)).toEqual(["b", "a"]);
		expect(cells(screen)).toEqual([
			["1", "–No value"],
			["3", "2"],
			["–No value", "–No value"],
		]);
	});

	test.for([
		[
			"lists",
			[[1, "a"], [2]],
			["Column 1", "Column 2"],
			[
				["1", "a"],
				["2", "–No value"],
			],
		],
		["scalars", [5, "x"], ["Value"], [["5"], ["x"]]],
		[
			"one object",
			{ cpu: 4, os: "linux" },
			["Key", "Value"],
			[
				["cpu", "4"],
				["os", "linux"],
			],
		],
		[
			"a typed table",
			{ type: "table", columns: [{ key: "n", label: "Days", kind: "number", unit: "d" }], rows: [[3]] },
			["Days (d)"],
			[["3"]],
		],
		["a typed table of objects", { type: "table", columns: ["n"], rows: [{ n: 3, m: 4 }] }, ["n"], [["3"]]],
		[
			"names of Object's own",
			JSON.parse('[{"__proto__":1,"constructor":2},{}]'),
			["__proto__", "constructor"],
			[
				["1", "2"],
				["–No value", "–No value"],
			],
		],
	] as const)("rows and columns are read from %s", async ([, value, expectedHeads, expectedCells]) => {
		const screen = await renderResult(value, "table");
		expect(heads(screen)).toEqual(expectedHeads);
		expect(cells(screen)).toEqual(expectedCells);
	});

	test.for([5, "text", [1, { a: 1 }], [[1], 2]])(
		"%j has no rows, so it is shown as JSON with a note",
		async (value) => {
			const screen = await renderResult(value, "table");
			await expect.element(screen.getByText("Can’t show this result as Table. Showing JSON instead.")).toBeVisible();
		},
	);

	test("a result without rows says so", async () => {
		const screen = await renderResult([], "table");
		await expect.element(screen.getByText("This table has no rows.")).toBeVisible();
	});
});

describe("ten thousand rows of thirty columns", () => {
	const rows = Array.from({ length: 10_000 }, (_, row) =>
		Object.fromEntries(
			Array.from({ length: 30 }, (_, column) => [`c${column}`, column === 0 ? row : `r${row} c${column}`]),
		),
	);

	test("of ten thousand rows only those in view render, and scrolling reaches the last one", async () => {
		const screen = await renderResult(rows, "table");
		expect(screen.root.querySelectorAll("tr").length).toBeLessThan(60);
		await expect.element(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "10001");
		const scroller = screen.getByRole("group", { name: "Result: Table" }).element();
		scroller.scrollTop = scroller.scrollHeight;
		await expect.poll(() => columnOf(screen, 1).at(-1)).toBe("r9999 c1");
		expect(screen.root.querySelector("th")?.getBoundingClientRect().top).toBeCloseTo(
			scroller.getBoundingClientRect().top + 1,
			0,
		);
	});

	test("sorting covers the rows out of view", async () => {
		const screen = await renderResult(rows, "table");
		const head = screen.getByRole("button", { name: "c1", exact: true });
		await head.click();
		await head.click();
		await expect.poll(() => screen.root.querySelector("[aria-sort='descending']")).not.toBeNull();
		await expect.poll(() => columnOf(screen, 1)[0]).toBe("r9999 c1");
	});
});

describe("a column", () => {
	const mixed = [{ v: "item 10" }, { v: null }, { v: 10 }, { v: "item 2" }, { v: 9 }, { v: true }];

	test("a column header sorts up, down and not at all, with missing values last", async () => {
		const screen = await renderResult(mixed, "table");
		const head = screen.getByRole("columnheader");
		const button = screen.getByRole("button", { name: "v", exact: true });
		await expect.element(head).toHaveAttribute("aria-sort", "none");
		await button.click();
		await expect.element(head).toHaveAttribute("aria-sort", "ascending");
		expect(columnOf(screen, 0)).toEqual(["9", "10", "item 2", "item 10", "true", "null"]);
		await userEvent.keyboard("{Enter}");
		await expect.element(head).toHaveAttribute("aria-sort", "descending");
		expect(columnOf(screen, 0)).toEqual(["true", "item 10", "item 2", "10", "9", "null"]);
		await button.click();
		await expect.element(head).toHaveAttribute("aria-sort", "none");
		expect(columnOf(screen, 0)[0]).toBe("item 10");
	});

	test.for([
		["decimals by value", ["10.05", "0.5", "0.25", "-3", "-10", "2"], ["-10", "-3", "0.25", "0.5", "2", "10.05"]],
		["decimals that start with a point or a sign", ["+2", ".5", "−0.75", "-.5"], ["−0.75", "-.5", ".5", "+2"]],
		["powers of ten", ["1e3", "2.5E-3", "-1e2", "20"], ["-1e2", "2.5E-3", "20", "1e3"]],
		["groups of thousands", ["1,234.5", "999", "12,000", "-1,000"], ["-1,000", "999", "1,234.5", "12,000"]],
		["groups of thousands in German", ["1.234,5", "999", "12.000", "0,25"], ["0,25", "999", "1.234,5", "12.000"]],
		["groups with spaces and apostrophes", ["10 000", "9\u202f999,5", "1’000"], ["1’000", "9\u202f999,5", "10 000"]],
		["percentages", ["9.5 %", "100%", "-3 %", "0", "10.25 %"], ["-3 %", "0", "9.5 %", "10.25 %", "100%"]],
		["amounts of money", ["€10.05", "€9", "-€20", "€0.5"], ["-€20", "€0.5", "€9", "€10.05"]],
		["amounts with a unit", ["10.05 req/s", "9.5 req/s", "0.25 req/s"], ["0.25 req/s", "9.5 req/s", "10.05 req/s"]],
		["memory", ["1Gi", "512Mi", "1.5GiB", "64 KB", "100"], ["100", "64 KB", "512Mi", "1Gi", "1.5GiB"]],
		["processor time", ["1", "250m", "1500m", "2"], ["250m", "1", "1500m", "2"]],
		["ages", ["45m", "5d3h", "2h10m", "30s", "1.5 ms", "1y"], ["1.5 ms", "30s", "45m", "2h10m", "5d3h", "1y"]],
		["figures before words", ["n/a", "10.05", "<none>", "9.5", "-3"], ["-3", "9.5", "10.05", "<none>", "n/a"]],
		["ids beyond 2^53", ["9007199254740993", "9007199254740992", "12"], ["12", "9007199254740992", "9007199254740993"]],
		["words with numbers by their parts", ["node-10", "node-9.5", "node-9"], ["node-9", "node-9.5", "node-10"]],
		["versions with a letter by their parts", ["v1.10", "v1.9", "v1.25"], ["v1.9", "v1.10", "v1.25"]],
		["padded decimals by value", ["10.50", "-9.10", "9", "-10.05"], ["-10.05", "-9.10", "9", "10.50"]],
		["versions by their parts", ["1.10", "1.9", "1.2"], ["1.2", "1.9", "1.10"]],
		["longer versions by their parts", ["1.10.0", "1.9", "1.9.1"], ["1.9", "1.9.1", "1.10.0"]],
		["addresses by their parts", ["10.0.0.9", "10.0.0.10", "9.0.0.1"], ["9.0.0.1", "10.0.0.9", "10.0.0.10"]],
	] as const)("a text column sorts %s", async ([, texts, expected]) => {
		const screen = await renderResult(
			texts.map((v) => ({ v })),
			"table",
		);
		await screen.getByRole("button", { name: "v", exact: true }).click();
		expect(columnOf(screen, 0)).toEqual(expected);
	});

	test("a column of times in several zones sorts by time", async () => {
		const times = ["2026-11-24T07:00:00+02:00", "2026-11-24T06:00:00Z", "2026-11-24T05:00:00.5Z"];
		const screen = await renderResult(
			times.map((at) => ({ at })),
			"table",
		);
		await screen.getByRole("button", { name: "at", exact: true }).click();
		const shown = [...screen.root.querySelectorAll("time")].map((time) => time.title);
		expect(shown).toEqual(["2026-11-24T07:00:00+02:00", "2026-11-24T05:00:00.5Z", "2026-11-24T06:00:00Z"]);
	});

	test("a column of numbers and of texts for numbers sorts both by value", async () => {
		const screen = await renderResult([{ v: 10 }, { v: "9.5" }, { v: -3 }, { v: "2" }], "table");
		await screen.getByRole("button", { name: "v", exact: true }).click();
		expect(columnOf(screen, 0)).toEqual(["-3", "2", "9.5", "10"]);
	});

	test("a number column is aligned at the end and written as in the locale", async () => {
		const screen = await renderResult([{ n: 12345.5 }, { n: 2026 }], "table", { locale: "de-DE" });
		expect(columnOf(screen, 0)).toEqual(["12.345,5", "2026"]);
		for (const cell of screen.root.querySelectorAll("td")) expect(getComputedStyle(cell).textAlign).toBe("end");
	});

	test.for([
		["whole numbers", { n: [17_236, 8080, 1_234_567] }, ["17236", "8080", "1234567"]],
		["decimals", { n: [17_236, 0.123456, 2.5] }, ["17,236", "0.1235", "2.5"]],
		["ids beyond 2^53", { n: [113e16, 2 ** 60, 7] }, ["1130000000000000000", String(2 ** 60), "7"]],
		["ids beyond 2^53 among decimals", { cost: [9_007_199_254_740_994, 1.5] }, ["9007199254740994", "1.5"]],
		[
			"exact bigints",
			{ n: [9_007_199_254_740_993n, 9_007_199_254_740_995n] },
			["9007199254740993", "9007199254740995"],
		],
		["negative ids", { n: [-17_236, 0] }, ["-17236", "0"]],
		["a year", { "fiscal year": [2026, 12_026.5] }, ["2026", "12026.5"]],
		["a port", { nodePort: [30_443, 0.123456] }, ["30443", "0.123456"]],
		["a process", { PID: [4_194_304] }, ["4194304"]],
		["a zip code", { zip_code: [94_103] }, ["94103"]],
	] as const)("numbers keep their digits unless they are measures: %s", async ([, columns, expected]) => {
		const [[name, values] = ["", []]] = Object.entries<readonly (number | bigint)[]>(columns);
		const screen = await renderResult(
			values.map((value) => ({ [name]: value })),
			"table",
		);
		expect(shortOf(screen)).toEqual(expected);
	});

	test("a column with a unit is one of measures, and a column of ids with a unit is not", async () => {
		const table = {
			columns: [
				{ key: "size", unit: "MB" },
				{ key: "id", unit: "#" },
			],
			rows: [[17_236, 17_236]],
		};
		expect(cells(await renderResult(table, "table"))).toEqual([["17,236", "17236"]]);
	});

	test("the values of one object are written each for itself", async () => {
		const screen = await renderResult({ port: 17_236, load: 0.123456, big: 113e16 }, "table");
		expect(shortOf(screen)).toEqual(["17236", "0.1235", "1130000000000000000"]);
	});

	test("a sorted column stays sorted when the result changes", async () => {
		const screen = await renderResult([{ a: 2 }, { a: 1 }], "table");
		await screen.getByRole("button", { name: "a", exact: true }).click();
		await screen.show([{ a: 5 }, { a: 4 }, { a: 3 }]);
		expect(columnOf(screen, 0)).toEqual(["3", "4", "5"]);
		await screen.show([{ other: 5 }, { other: 4 }]);
		expect(columnOf(screen, 0)).toEqual(["5", "4"]);
	});
});

describe("a cell", () => {
	test("null, missing and empty cells differ from each other and from text that says so", async () => {
		const screen = await renderResult([[null, "null", "", true, "true"], []], "table");
		expect(cells(screen)[0]).toEqual(["null", "null", '""Empty text', "true", "true"]);
		const markup = [...screen.root.querySelectorAll(".akua-table-row:first-of-type td")].map((cell) => cell.innerHTML);
		expect(new Set(markup.slice(0, 2)).size).toBe(2);
		expect(markup[3]).not.toBe(markup[4]);
	});

	test("an ISO time is written as in the locale, and its raw value is kept", async () => {
		const { root } = await renderResult([{ at: "2026-11-24T06:12:12Z", day: "2026-11-24", no: "2026-13-99" }], "table");
		const [at, day] = root.querySelectorAll("time");
		expect(at?.textContent).toMatch(/Nov 2[345], 2026/);
		expect(at?.title).toBe("2026-11-24T06:12:12Z");
		expect(day?.textContent).toBe("Nov 24, 2026");
		expect(root.querySelectorAll("time")).toHaveLength(2);
	});

	test.for([
		"2023-02-30",
		"2023-02-29T10:00:00Z",
		"2023-04-31T10:00:00Z",
		"2026-11-24T24:00:00Z",
		"2026-11-24T10:60:00Z",
		"2016-12-31T23:59:60Z",
		"2026-11-24T10:00:00+24:00",
		"2026-00-10",
		"0000-01-01",
		"20261124",
	])("%s is shown as it is, because no such time exists", async (text) => {
		const { root } = await renderResult([{ at: text }], "table");
		expect(root.querySelector("td")?.textContent).toBe(text);
	});

	test.for([
		["2024-02-29", "Feb 29, 2024"],
		["2026-11-24T23:30:00", "Nov 24, 2026, 11:30:00 PM"],
		["2026-11-24T00:15", "Nov 24, 2026, 12:15:00 AM"],
		["0001-01-01", "Jan 1, 1"],
	] as const)("%s has no time zone and is not shifted: %s", async ([text, expected]) => {
		const { root } = await renderResult([{ at: text }], "table");
		expect(root.querySelector("td")?.textContent?.replaceAll("\u202f", " ")).toBe(expected);
	});

	test.for([
		[1_795_500_012, /^Nov 2[345], 2026/],
		[1_795_500_012_000, /^Nov 2[345], 2026/],
		[1_795_500_012_000_000, /^1795500012000000$/],
		[1_795_500_012_000_000_000, /^1795500012000000000$/],
	] as const)("%d in a column of times is a time only in seconds or milliseconds", async ([value, expected]) => {
		const { root } = await renderResult({ columns: [{ key: "at", kind: "timestamp" }], rows: [[value]] }, "table");
		expect(root.querySelector("td")?.textContent).toMatch(expected);
	});

	test("only http and https addresses become links", async () => {
		const hrefs = [
			"https://a.example/x",
			"http://b.example",
			"javascript:alert(1)",
			"data:text/html,x",
			"see https://c.example",
		];
		const { root } = await renderResult([" javascript:alert(1)", "https:\njavascript:alert(1)", ...hrefs], "table");
		const links = [...root.querySelectorAll("a")];
		expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://a.example/x", "http://b.example/"]);
		for (const link of links) expect(link.rel).toBe("noopener noreferrer");
	});

	test.for([
		["credentials", "https://paypal.com@evil.test/"],
		["an empty user name", "https://@evil.test/"],
		["a password", "http://bank.example:443@evil.test/x"],
		["text that runs backwards", "https://a.example/\u202egpj.exe"],
		["an isolated direction", "https://a.example/\u2066x\u2069"],
		["a soft hyphen", "https://bank.exam\u00adple/"],
		["a blank letter", "https://bank.example\u3164/"],
		["a blank Braille pattern", "https://a.example/x\u2800y"],
		["a character that looks like a slash", "https://paypal.com\u2215login.evil.test/"],
		["a host after three slashes", "https:///evil.test"],
	] as const)("an address with %s is no link", async ([, address]) => {
		const { root } = await renderResult([address], "table");
		expect(root.querySelector("td")?.textContent).toContain(address);
		expect(root.querySelector("a")).toBeNull();
	});

	test.for([
		["https://b\u00fccher.example/x", "https://b\u00fccher.example/x", "https://xn--bcher-kva.example/x"],
		["http://EXAMPLE.com:80", "http://EXAMPLE.com:80", "http://example.com/"],
		["https://p\u0430ypal.com/", "https://xn--pypal-4ve.com/", "https://xn--pypal-4ve.com/"],
		["https://\u0430\u0440\u0440\u04cf\u0435.com/", "https://xn--80ak6aa92e.com/", "https://xn--80ak6aa92e.com/"],
	] as const)("the link %s reads %s, and its tooltip shows the real host", async ([address, text, title]) => {
		const { root } = await renderResult([address], "table");
		const link = root.querySelector("a");
		expect(link).toHaveTextContent(text);
		expect(link?.title).toBe(title);
		expect(link?.href).toBe(title);
	});

	test("a long text is folded, and one click shows all of it", async () => {
		const long = `start ${"x".repeat(500)} end`;
		const screen = await renderResult([{ long }], "table");
		const summary = screen.root.querySelector("summary");
		expect(summary?.textContent).not.toContain("end");
		summary?.click();
		await expect.element(screen.getByText(long)).toBeVisible();
	});

	test("a nested value is folded into JSON, and stays open while it is out of view", async () => {
		const rows = Array.from({ length: 1000 }, (_, id) => ({ id, labels: { tier: ["a", id] } }));
		const screen = await renderResult(rows, "table");
		screen.root.querySelector("summary")?.click();
		await expect.poll(() => screen.root.querySelector("pre")?.textContent).toContain('"tier": [\n    "a",\n    0');
		const scroller = screen.root.querySelector(".akua-table-scroller");
		scroller?.scrollTo({ top: 9000 });
		await expect.poll(() => screen.root.querySelector("pre")).toBeNull();
		scroller?.scrollTo({ top: 0 });
		await expect.poll(() => screen.root.querySelector("pre")).not.toBeNull();
	});
});

describe("Copy as CSV", () => {
	async function copied(value: unknown) {
		const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
		const screen = await renderResult(value, "table");
		await screen.getByRole("button", { name: "Copy as CSV" }).click();
		await expect.element(screen.getByRole("status")).toHaveTextContent("Copied.");
		return write.mock.lastCall?.[0];
	}

	test("Copy as CSV writes quotes, line breaks and nested values as in RFC 4180", async () => {
		const text = await copied([{ a: 'say "hi", twice', b: "two\nlines", c: { d: [1] }, e: null, f: 1.5 }]);
		expect(text).toBe('a,b,c,e,f\r\n"say ""hi"", twice","two\nlines","{""d"":[1]}",,1.5');
	});

	test.for(["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\t=1", " =1", "＝1", "|calc"])(
		"Copy as CSV keeps a spreadsheet from running %j",
		async (formula) => {
			expect(await copied([{ [formula]: formula }])).toMatch(/^"?'.*\r\n"?'/s);
		},
	);

	test.for([
		'x\t=HYPERLINK("https://evil.example")',
		'"\r=1+1',
		"a;\uff1dSUM(A1)",
		"a\n \t @SUM(A1)",
		'x; "+1+1',
		"a\u2028=1",
		"one,-1+1",
		["nested", "=1+1", { key: "@x" }],
		-Infinity,
	])("no piece of the copied %j begins a formula, wherever a spreadsheet splits it", async (value) => {
		const text = (await copied([{ id: 1, value }])) ?? "";
		const pieces = text.split(/[\t\n\v\f\r\u2028\u2029,;|]/).map((piece) => piece.replace(/^[\s"]+/, ""));
		expect(pieces.filter((piece) => /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(piece))).toEqual([]);
		expect(pieces.length).toBeGreaterThan(3);
	});

	test("Copy as CSV leaves numbers alone, negative ones too, and text with dashes", async () => {
		const text = await copied([{ a: -5, b: "-5.2", c: [1, -2, -1e21], d: "a - b" }]);
		expect(text).toBe('a,b,c,d\r\n-5,-5.2,"[1,-2,-1e+21]",a - b');
	});

	test("Copy as CSV says so when the browser refuses", async () => {
		vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
		const screen = await renderResult([1], "table");
		await screen.getByRole("button", { name: "Copy as CSV" }).click();
		await expect.element(screen.getByText("The browser blocked copying.")).toBeVisible();
	});
});

test("too many rows and columns are cut, and a note says so", async () => {
	const wide = [Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`c${index}`, index]))];
	const screen = await renderResult(wide, "table");
	await expect.element(screen.getByText("Only the first 100 of 150 columns are shown.")).toBeVisible();
	await screen.show(Array.from({ length: 100_001 }, () => 1));
	await expect.element(screen.getByText("Only the first 100,000 of 100,001 rows are shown.")).toBeVisible();
});
