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
		["an 8-bit one", "\x9b31mtext\x9b0m"],
		["one without an end", `text${esc}]0;never ends`],
		["one that is cut off", `text${esc}[31`],
		["a bell and a null", "te\x07x\x00t"],
	])("an escape sequence that is %s is stripped", async ([, line]) => {
		const screen = await renderResult(line, "logs");
		expect(texts(screen)).toEqual(["text"]);
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
