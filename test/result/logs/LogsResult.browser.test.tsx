import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderResult } from "../renderResult.js";

type Rendered = Awaited<ReturnType<typeof renderResult>>;

const texts = ({ root }: Rendered) => [...root.querySelectorAll(".akua-log-text")].map((text) => text.textContent);
const numbers = ({ root }: Rendered) =>
	[...root.querySelectorAll(".akua-log-number")].map((number) => Number(number.textContent));
const levels = ({ root }: Rendered) =>
	[...root.querySelectorAll(".akua-log-level")].map((level) => level.getAttribute("title"));
const esc = "\x1b";

describe("lines", () => {
	test.for([
		["a text", "one\ntwo\r\nthree\n", ["one", "two", "three"]],
		["texts", ["one", "two\nthree"], ["one", "two", "three"]],
		[
			"typed entries",
			{ type: "logs", entries: ["one", { message: "two" }, { msg: "three" }] },
			["one", "two", "three"],
		],
	] as const)("lines are read from %s and numbered", async ([, value, expected]) => {
		const screen = await renderResult(value, "logs");
		expect(texts(screen)).toEqual(expected);
		expect(numbers(screen)).toEqual([1, 2, 3]);
	});

	test.for([5, { a: 1 }, [1, 2], [{ no: "message" }]])(
		"%j has no lines, so it is shown as JSON with a note",
		async (value) => {
			const screen = await renderResult(value, "logs");
			await expect.element(screen.getByText("Can’t show this result as Logs. Showing JSON instead.")).toBeVisible();
		},
	);

	test("a result without lines says so", async () => {
		const screen = await renderResult("", "logs");
		await expect.element(screen.getByText("No log lines.")).toBeVisible();
	});

	test("very long lines are split into rows, and lose nothing", async () => {
		const long = "0123456789".repeat(1000);
		const screen = await renderResult(`${long}\nnext`, "logs");
		expect(texts(screen).join("")).toBe(`${long}next`);
	});

	test("wrapped lines do not overlap", async () => {
		const screen = await renderResult(
			Array.from({ length: 30 }, (_, line) => `${line} ${"word ".repeat(80)}`),
			"logs",
		);
		const scroller = screen.root.querySelector(".akua-logs");
		expect(scroller?.scrollWidth).toBeGreaterThan(scroller?.clientWidth ?? 0);
		const wrap = screen.getByRole("button", { name: "Wrap long lines" });
		await wrap.click();
		await expect.element(wrap).toHaveAttribute("aria-pressed", "true");
		await expect.poll(() => scroller?.scrollWidth).toBe(scroller?.clientWidth);
		await expect.poll(() => overlaps(screen.root)).toBe(0);
		await wrap.click();
		await expect.poll(() => screen.root.querySelector(".akua-log-line")?.clientHeight).toBe(20);
		await expect.poll(() => overlaps(screen.root)).toBe(0);
	});

	test("wrapped lines follow the width of their box, which is as high as they are", async () => {
		const screen = await renderResult(["word ".repeat(80), "word ".repeat(40)], "logs");
		await screen.getByRole("button", { name: "Wrap long lines" }).click();
		for (const width of ["300px", "700px", "400px"]) {
			const before = screen.root.offsetHeight;
			screen.container.style.inlineSize = width;
			await expect.poll(() => screen.root.offsetHeight).not.toBe(before);
			await expect.poll(() => overlaps(screen.root)).toBe(0);
		}
	});

	function overlaps(root: HTMLElement) {
		const boxes = [...root.querySelectorAll(".akua-log-line")].map((line) => line.getBoundingClientRect());
		return boxes.filter(({ top }, index) => index > 0 && Math.abs(top - (boxes[index - 1]?.bottom ?? 0)) > 0.5).length;
	}
});

describe("a level", () => {
	test("a level is recognised in free text, and has a word beside its colour", async () => {
		const screen = await renderResult(
			[
				"2026-11-24T06:00:12Z ERROR etcd request took too long",
				"[warn] low disk",
				'time=1 level=info msg="ready"',
				'{"level":"debug"}',
				"error_count=0, no errors were found",
				"Information about errors",
				"FATAL out of memory",
			].join("\n"),
			"logs",
		);
		expect(levels(screen)).toEqual(["Error", "Warning", "Info", "Debug", null, null, "Error"]);
		expect(screen.root.querySelector(".akua-log-level")?.textContent).toContain("Error");
	});

	test("a typed entry shows its time and level before its text", async () => {
		const entries = [
			{ timestamp: "2026-11-24T06:00:12Z", level: "warn", message: "slow" },
			{ time: 1_795_000_000, severity: "EMERG", text: "down" },
		];
		const screen = await renderResult({ type: "logs", entries }, "logs");
		expect(levels(screen)).toEqual(["Warning", "Error"]);
		expect(screen.root.querySelector("time")?.title).toBe("2026-11-24T06:00:12Z");
		expect(screen.root.querySelectorAll("time")).toHaveLength(2);
	});
});

describe("a level of a logger", () => {
	test.for([
		["pino", [10, 20, 30, 35, 40, 50, 60].map((level) => ({ level, msg: "x" })), "DDIIWEE"],
		["bunyan as text", ['{"name":"a","pid":1,"level":50,"msg":"x"}', '{"level": 40}', '{"level":"30"}'], "EWI"],
		["syslog", [0, 1, 2, 3, 4, 5, 6, 7].map((severity) => ({ severity, message: "x" })), "EEEEWIID"],
		["journald", [{ PRIORITY: "3", MESSAGE: "x" }], "E"],
		[
			"an unknown name",
			[
				{ level: "audit", msg: "ERROR disk full" },
				{ level: "audit", severity: "warn", msg: "x" },
			],
			"EW",
		],
		[
			"an unknown number",
			[
				{ level: 400, level_name: "ERROR", message: "x" },
				{ level: 8, msg: "WARN x" },
			],
			"EW",
		],
		["an unknown number as text", ['{"level":404} WARN x', '{"level":"audit"} [error] x'], "WE"],
		[
			"an empty name",
			[
				{ level: "", msg: "INFO x" },
				{ level: " Warning ", msg: "x" },
			],
			"IW",
		],
		["a coloured name", [{ level: `${esc}[32minfo${esc}[39m`, message: "x" }], "I"],
		[
			"Google Cloud",
			[
				{ severity: "DEFAULT", textPayload: "x" },
				{ severity: "NOTICE", textPayload: "x" },
			],
			"-I",
		],
		[
			"Java and .NET",
			[
				{ level: "SEVERE", message: "x" },
				{ Level: "Information", message: "x" },
			],
			"EI",
		],
		["glog", ["E1124 06:00:12.000001       1 controller.go:114] x", "W1124 06:00:12.1 1 a.go:1] x"], "EW"],
		["prose", ["the level is 50", "a fine day", "battery level=7"], "---"],
	] as const)("the levels of %s are read", async ([, entries, expected]) => {
		const screen = await renderResult(entries, "logs");
		const letters = [...screen.root.querySelectorAll(".akua-log-level")].map((level) => level.textContent?.slice(0, 1));
		expect(letters.map((letter) => letter || "-").join("")).toBe(expected);
	});
});

describe("a time", () => {
	const times = ({ root }: Rendered) => [...root.querySelectorAll(".akua-log-time")].map((time) => time.textContent);

	/** In any time zone. */
	const near = /^11\/2[345]\/26, \d+:\d\d:12 [AP]M$/;

	test.for([
		["milliseconds since 1970", 1_795_500_012_000, expect.stringMatching(near)],
		["seconds since 1970", 1_795_500_012.5, expect.stringMatching(near)],
		["microseconds since 1970", 1_795_500_012_000_000, "1795500012000000"],
		["nanoseconds since 1970 as text", "1795500012000000000", "1795500012000000000"],
		["a local time", "2026-11-24T06:00:12", "11/24/26, 6:00:12 AM"],
		["a day", "2026-11-24", "11/24/26"],
		["a day that does not exist", "2026-02-30T06:00:12Z", "2026-02-30T06:00:12Z"],
	] as const)("%s", async ([, timestamp, expected]) => {
		const screen = await renderResult([{ timestamp, message: "x" }], "logs");
		expect(times(screen)).toEqual([expected]);
	});
});

describe("an escape sequence", () => {
	test("ANSI colours and weights apply, also across lines", async () => {
		const { root } = await renderResult(`${esc}[1;31mbad\nstill${esc}[0m fine ${esc}[94mblue${esc}[39m`, "logs");
		const spans = [...root.querySelectorAll<HTMLElement>(".akua-ansi")].map(({ textContent, dataset }) => [
			textContent,
			dataset.color,
			dataset.bold,
		]);
		expect(spans).toEqual([
			["bad", "red", ""],
			["still", "red", ""],
			[" fine ", undefined, undefined],
			["blue", "bright-blue", undefined],
		]);
	});

	test.for([
		["a title", `${esc}]0;evil title\x07text`],
		["a link", `${esc}]8;;https://evil.example${esc}\\text${esc}]8;;${esc}\\`],
		["a cursor move", `${esc}[2J${esc}[10;20Hte${esc}[Kxt`],
		["a colour by number", `${esc}[38;5;31mte${esc}[48;2;31;1;1mxt`],
		["a device control", `${esc}Pq#0;2;0${esc}\\text`],
		["a colour by number with colons", `${esc}[38:5:250mte${esc}[38:2::255:0:0mxt`],
		["an underline's colour", `${esc}[58;5;1mte${esc}[4:3mxt`],
		["a keyboard mode", `${esc}[>4;1mte${esc}[?1;31mxt`],
		["a character set", `${esc}(Bte${esc})0xt`],
		["one that is cut off", `text${esc}[31`],
		["a bell and a null", "te\x07x\x00t"],
	])("an escape sequence that is %s is stripped", async ([, line]) => {
		const screen = await renderResult(line, "logs");
		expect(texts(screen)).toEqual(["text"]);
	});
});

describe("a terminal", () => {
	const coloured = ({ root }: Rendered) =>
		[...root.querySelectorAll<HTMLElement>(".akua-ansi")].map(({ textContent, dataset }) => [
			textContent,
			dataset.color ?? (dataset.bold === "" ? "bold" : undefined),
		]);

	test.for([
		[
			"256 colours",
			`${esc}[31mERROR${esc}[38;5;250m rest`,
			[
				["ERROR", "red"],
				[" rest", undefined],
			],
		],
		[
			"true colour",
			`${esc}[32mok${esc}[38;2;10;1;31m rest`,
			[
				["ok", "green"],
				[" rest", undefined],
			],
		],
		[
			"colons",
			`${esc}[1;33mslow${esc}[22;38:2::9:9:9m rest`,
			[
				["slow", "yellow"],
				[" rest", undefined],
			],
		],
		[
			"the first of 256 colours",
			`${esc}[38;5;1mred${esc}[38:5:12m blue`,
			[
				["red", "red"],
				[" blue", "bright-blue"],
			],
		],
		[
			"a background",
			`${esc}[31mred${esc}[48;5;2m still`,
			[
				["red", "red"],
				[" still", "red"],
			],
		],
		[
			"a reset without a number",
			`${esc}[35mold${esc}[m new`,
			[
				["old", "magenta"],
				[" new", undefined],
			],
		],
	] as const)("a colour that has no name is the default one, here after %s", async ([, line, expected]) => {
		expect(coloured(await renderResult(line, "logs"))).toEqual(expected);
	});

	test.for([
		`${esc}[>4;1mplain`,
		`${esc}[58;5;1mplain`,
		`${esc}[58:2::1:1:1mplain`,
		`${esc}[4:1mplain`,
		`${esc}[1 mplain`,
	])("%j is not bold", async (line) => {
		const { root } = await renderResult(line, "logs");
		expect(root.querySelector("[data-bold]")).toBeNull();
		expect(root.querySelector(".akua-log-text")?.textContent).toBe("plain");
	});

	test.for([
		["a progress bar", "  0 %\r 50 %\r100 %\ndone", ["100 %", "done"]],
		["a shorter last state", "Downloading 99 %\rDone\n", ["Done"]],
		["a return at the end", "10 %\r20 %\r\r\nnext", ["20 %", "next"]],
		["an erased line", `installing${esc}[2K\radded 12 packages`, ["added 12 packages"]],
		[
			"a spinner of npm",
			`${esc}[1G${esc}[0K⠙${esc}[1G${esc}[0K⠹${esc}[1G${esc}[0Kadded 57 packages`,
			["added 57 packages"],
		],
		["a spinner that went away", `⠙\r${esc}[K\nready`, ["", "ready"]],
		["backspaces", "50%\b\b\b60%", ["60%"]],
		["a backspace over an emoji", "a😀\bb", ["ab"]],
		["overstrikes", "N\bNA\bAM\bME\bE", ["NAME"]],
		["backspaces at the start", "\b\b\rtext", ["text"]],
		["a coloured state", `${esc}[31mfailed\r${esc}[32mpassed`, ["passed"]],
	] as const)("%s leaves its last state", async ([, value, expected]) => {
		expect(texts(await renderResult(value, "logs"))).toEqual(expected);
	});

	test.for([
		["UTF-8 read as Latin-1", "â\x80\x9cbluebirdâ\x80\x9d finished in 12 s", "âbluebirdâ finished in 12 s"],
		["C1 controls", "a\x9b31mb\x90c\x9dd\x9ee\x85f\x98g", "a31mbcdefg"],
		["a title without an end", `${esc}]0;deploy: the disk is full`, "0;deploy: the disk is full"],
		["a title that a colour interrupts", `${esc}]0;deploy ${esc}[31mthe disk is full`, "0;deploy the disk is full"],
		["a device control without an end", `${esc}Pq the disk is full`, "q the disk is full"],
		["a title that holds such text", `${esc}]0;â\x80\x9cx\x07the disk is full`, "the disk is full"],
	] as const)("no word is lost after %s", async ([, line, expected]) => {
		expect(texts(await renderResult(`${line}\nnext`, "logs"))).toEqual([expected, "next"]);
	});
});

describe("a line of more than two thousand characters", () => {
	test.for([
		["a word", `${"x".repeat(1997)}needle and more`, "needle"],
		["a word after another cut", `${"x".repeat(3997)}needle`, "NEEDLE"],
	] as const)("%s across a cut is found and marked", async ([, line, query]) => {
		const screen = await renderResult([line, "other"], "logs");
		await screen.getByRole("textbox", { name: "Search logs" }).fill(query);
		await expect.element(screen.getByText("1 / 1")).toBeVisible();
		const marks = () => [...screen.root.querySelectorAll("mark")].map((mark) => mark.textContent).join("");
		await expect.poll(marks).toBe("needle");
	});

	test.for(["👩🏽‍🚀", "e\u0301\u0323", "🇪🇸", "नि"])("%s across a cut stays whole", async (character) => {
		for (let before = 1990; before <= 2000; before++) {
			const screen = await renderResult(`${"x".repeat(before)}${character}${"y".repeat(50)}`, "logs");
			const rows = texts(screen);
			expect(rows.join("")).toContain(character);
			expect(rows.filter((row) => row?.includes(character))).toHaveLength(1);
			await screen.unmount();
		}
	});

	test("copying it adds no line break, and a time is on the line of its message", async () => {
		const long = "0123456789".repeat(500);
		const entries = [{ time: "06:00", message: "first" }, { message: long }, { time: "06:02", message: "last" }];
		const { root } = await renderResult(entries, "logs");
		const region = root.querySelector(".akua-logs");
		if (!region) throw new Error("There is no log.");
		getSelection()?.selectAllChildren(region);
		const event = new ClipboardEvent("copy", { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
		region.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(true);
		expect(event.clipboardData?.getData("text/plain")).toBe(`06:00 first\n${long}\n06:02 last`);
	});

	test("a coloured line that matches as a whole is marked, and keeps its colour", async () => {
		const screen = await renderResult([`${esc}[31mneedle${esc}[0m`, "hay"], "logs");
		await screen.getByRole("textbox", { name: "Search logs" }).fill("needle");
		await expect.poll(() => screen.root.querySelector("mark")?.textContent).toBe("needle");
		expect(screen.root.querySelector("mark [data-color='red']")).not.toBeNull();
	});

	test("a match across two colours is marked", async () => {
		const screen = await renderResult([`${esc}[31mnee${esc}[32mdle${esc}[0m in hay`], "logs");
		await screen.getByRole("textbox", { name: "Search logs" }).fill("needle in");
		await expect.poll(() => screen.root.querySelector("mark")?.textContent).toBe("needle in");
	});
});

describe("a hundred thousand lines", () => {
	const lines = Array.from(
		{ length: 100_000 },
		(_, line) => `${line % 1000 === 7 ? "WARN needle" : "INFO hay"} ${line}`,
	);

	test("of a hundred thousand lines only those in view render, and a press goes to the end", async () => {
		const screen = await renderResult(lines.join("\n"), "logs");
		expect(texts(screen).length).toBeLessThan(80);
		await screen.getByRole("button", { name: "Go to the end" }).click();
		await expect.poll(() => texts(screen).at(-1)).toBe("INFO hay 99999");
		const scroller = screen.root.querySelector(".akua-logs");
		await expect.poll(() => bottomOf(scroller)).toBeLessThan(2);
	});

	function bottomOf(scroller: Element | null) {
		return scroller ? scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop : Number.NaN;
	}

	test("matches in a hundred thousand lines are counted, marked and stepped through both ways", async () => {
		const screen = await renderResult(lines, "logs");
		const field = screen.getByRole("textbox", { name: "Search logs" });
		await field.fill("NEEDLE");
		await expect.element(screen.getByText("1 / 100")).toBeVisible();
		await expect.poll(() => screen.root.querySelector("[data-current] mark")?.textContent).toBe("needle");
		await screen.getByRole("button", { name: "Next match" }).click();
		await expect.element(screen.getByText("2 / 100")).toBeVisible();
		await expect.poll(() => screen.root.querySelector("[data-current]")?.textContent).toContain("needle 1007");
		await userEvent.click(field);
		await userEvent.keyboard("{Shift>}{Enter}{Enter}{/Shift}");
		await expect.element(screen.getByText("100 / 100")).toBeVisible();
		await expect.poll(() => screen.root.querySelector("[data-current]")?.textContent).toContain("needle 99007");
		await field.fill("no such thing");
		await expect.element(screen.getByText("No match")).toBeVisible();
		await field.fill(".*");
		await expect.element(screen.getByText("No match")).toBeVisible();
	});
});
