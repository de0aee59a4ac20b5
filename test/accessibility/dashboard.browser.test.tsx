import { onlineManager } from "@tanstack/react-query";
import { describe, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { dashboardId } from "../../support/createWorld.js";
import { drag, endOf, entry, handle, menu, names, renderBoard, widgets } from "../dashboard/board/renderBoard.js";
import { visiblePart } from "./support/elements.js";

const keyboard = (keys: string) => userEvent.keyboard(keys);
const button = (name: string) => page.getByRole("button", { name, exact: true });

/** Waits until an element has the focus, shows it, and is neither out of view nor covered. */
async function expectFocus(locator: ReturnType<typeof page.getByRole>) {
	await expect.element(locator).toHaveFocus();
	await expect.poll(() => whyUnseen(locator.element())).toBe("");
}

function whyUnseen(element: Element): string {
	const { left, top, width, height } = visiblePart(element);
	if (width * height === 0) return "out of view";
	const hit = document.elementFromPoint(left + width / 2, top + height / 2);
	if (!hit || !(element.contains(hit) || hit.contains(element))) return `below ${hit?.outerHTML.slice(0, 80)}`;
	return getComputedStyle(element).outlineStyle === "none" ? "without a ring" : "";
}

/** Presses Tab until an element has the focus. */
async function tabTo(locator: ReturnType<typeof page.getByRole>) {
	await expect.element(locator).toBeInTheDocument();
	for (let presses = 0; presses < 30 && document.activeElement !== locator.element(); presses++)
		await keyboard("{Tab}");
	await expectFocus(locator);
}

/** A bar of the host that sticks to the top of the window. */
function addStickyBar() {
	const bar = document.createElement("div");
	bar.setAttribute("style", "position: fixed; inset: 0 0 auto 0; block-size: 64px; background: gray; z-index: 5");
	document.body.append(bar);
	document.body.style.paddingBlockStart = "64px";
	onTestFinished(() => {
		bar.remove();
		document.body.style.paddingBlockStart = "";
	});
}

test("a dashboard is arranged by keys alone, and the focus is always seen, also below a sticky bar", async () => {
	addStickyBar();
	const { saved, shown, fake } = await renderBoard();
	await tabTo(button("Arrange"));
	await keyboard("{Enter}");
	await expectFocus(button("Done"));
	await tabTo(handle("Alpha"));
	await keyboard("{Enter}{ArrowRight}");
	await expectFocus(handle("Alpha"));
	expect(shown()).toEqual(["Beta", "Alpha", "Gamma", "Delta", "Epsilon"]);
	await keyboard("{End}");
	await expectFocus(handle("Alpha"));
	await keyboard("{Home}");
	await expectFocus(handle("Alpha"));
	expect(shown()).toEqual(names);
	await keyboard("{ArrowDown}{ArrowUp}{ArrowDown}{Alt>}{ArrowRight}{/Alt}{Enter}");
	await expectFocus(handle("Alpha"));
	await expect.poll(saved).toEqual(["Beta", "Gamma", "Delta", "Epsilon", "Alpha"]);
	await expect.poll(() => fake.widgets(dashboardId).at(-1)?.col_span).toBe(2);

	await keyboard("{Tab}");
	await expectFocus(menu("Alpha"));
	await keyboard("{Enter}");
	await expectFocus(entry("Earlier"));
	await tabTo(page.getByRole("radio", { name: "2 columns" }));
	await keyboard("{ArrowRight}");
	await expect.poll(() => fake.widgets(dashboardId).at(-1)?.col_span).toBe(3);
	await keyboard("{Tab}");
	const type = page.getByRole("combobox", { name: "Display as" });
	await expectFocus(type);
	await type.selectOptions("JSON");
	await expect.poll(() => fake.widgets(dashboardId).at(-1)?.display_type).toBe("json");
	await expectFocus(type);
	await keyboard("{Escape}");
	await expectFocus(menu("Alpha"));

	await keyboard("{Enter}");
	await tabTo(entry("Remove"));
	await keyboard("{Enter}");
	await expect.poll(saved).toEqual(["Beta", "Gamma", "Delta", "Epsilon"]);
	await expectFocus(menu("Epsilon"));
	await keyboard("{Control>}z{/Control}");
	await expect.poll(saved).toEqual(["Beta", "Gamma", "Delta", "Epsilon", "Alpha"]);
	await expectFocus(menu("Epsilon"));
	await keyboard("{Meta>}{Shift>}z{/Shift}{/Meta}");
	await expect.poll(saved).toEqual(["Beta", "Gamma", "Delta", "Epsilon"]);

	await button("Undo").element().focus();
	await keyboard("{Enter}");
	await expect.poll(saved).toEqual(["Beta", "Gamma", "Delta", "Epsilon", "Alpha"]);
	await expectFocus(button("Undo"));
	await keyboard("{Tab}");
	await expectFocus(button("Redo"));
	await keyboard("{Enter}");
	await expect.poll(saved).toEqual(["Beta", "Gamma", "Delta", "Epsilon"]);
	await keyboard("{Tab}");
	await expectFocus(button("Done"));
	await keyboard("{Enter}");
	await expectFocus(button("Arrange"));
	expect(page.getByRole("button", { name: /^Move/ }).elements()).toHaveLength(0);
});

test("in a page that is read from right to left, the keys are mirrored", async () => {
	document.documentElement.dir = "rtl";
	onTestFinished(() => document.documentElement.removeAttribute("dir"));
	const { shown, saved, fake } = await renderBoard({ defaultArranging: true });
	handle("Alpha").element().focus();
	await keyboard("{Enter}{ArrowLeft}");
	expect(shown()).toEqual(["Beta", "Alpha", "Gamma", "Delta", "Epsilon"]);
	await keyboard("{ArrowRight}");
	expect(shown()).toEqual(names);
	await keyboard("{ArrowLeft}{Alt>}{ArrowLeft}{/Alt}{Enter}");
	await expect.poll(saved).toEqual(["Beta", "Alpha", "Gamma", "Delta", "Epsilon"]);
	await expect.poll(() => fake.widgets(dashboardId)[1]?.col_span).toBe(2);
	await expectFocus(handle("Alpha"));
});

describe("the focus is never lost", () => {
	test.each(["Duplicate", "Run again"])("%s in the menu gives the focus back to its button", async (name) => {
		await renderBoard();
		await expect.element(page.getByText("0", { exact: true })).toBeVisible();
		menu("Alpha").first().element().focus();
		await keyboard("{Enter}");
		await tabTo(entry(name));
		await keyboard("{Enter}");
		await expectFocus(menu("Alpha").first());
	});

	test.each(["Use mine", "Keep theirs"])("%s in a conflict moves the focus to the card's menu", async (name) => {
		const { fake } = await renderBoard();
		fake.updateWidget("wgt_Beta", { col_span: 4 });
		await menu("Beta").click();
		await page.getByRole("radio", { name: "2 columns" }).click();
		await keyboard("{Escape}");
		await expect.element(button(name)).toBeVisible();
		button(name).element().focus();
		await keyboard("{Enter}");
		await expectFocus(menu("Beta"));
	});

	test.each(["Try again", "Dismiss"])("%s of a notice moves the focus to the toolbar", async (name) => {
		const { fake } = await renderBoard();
		fake.fail({ call: "updateWidget", answer: { status: 403, body: {} } });
		await menu("Alpha").click();
		await entry("Later").click();
		await keyboard("{Escape}");
		await expect.element(button(name)).toBeVisible();
		button(name).element().focus();
		await keyboard("{Enter}");
		await expect.poll(() => document.activeElement?.closest(".akua-dashboard-toolbar")).not.toBeNull();
	});

	test("removing the last widget moves the focus to the toolbar", async () => {
		await renderBoard({}, { widgets: widgets.slice(0, 1) });
		menu("Alpha").element().focus();
		await keyboard("{Enter}");
		await tabTo(entry("Remove"));
		await keyboard("{Enter}");
		await expect.element(page.getByText("No widgets yet")).toBeVisible();
		await expect.poll(() => document.activeElement?.closest(".akua-dashboard-toolbar")).not.toBeNull();
	});
});

describe("roles, names and states", () => {
	test("a dashboard's tree is a region with a list of named cards", async () => {
		const { screen } = await renderBoard({}, { widgets: widgets.slice(0, 1) });
		await expect.element(screen.getByRole("group", { name: "Alpha" })).toBeVisible();
		await expect.element(screen.getByRole("region", { name: "Dashboard" })).toMatchAriaInlineSnapshot(`
			- region "Dashboard":
			  - status
			  - button "Arrange"
			  - button "Add widget"
			  - status
			  - status
			  - list:
			    - listitem:
			      - article "Alpha":
			        - heading "Alpha" [level=2]
			        - button "Options for Alpha"
			        - group "Alpha":
			          - paragraph: "0"
			        - paragraph:
			          - time: Updated just now
			        - status
			        - button "Run again"
			  - status
		`);
	});

	test("while arranging, each card has a handle and an edge", async () => {
		const { screen } = await renderBoard({ defaultArranging: true }, { widgets: widgets.slice(0, 1) });
		await expect.element(screen.getByRole("group", { name: "Alpha" })).toBeVisible();
		await expect.element(screen.getByRole("region", { name: "Dashboard" })).toMatchAriaInlineSnapshot(`
			- region "Dashboard":
			  - status
			  - button "Undo" [disabled]
			  - button "Redo" [disabled]
			  - button "Done" [pressed]
			  - button "Add widget"
			  - status
			  - status
			  - list:
			    - listitem:
			      - article "Alpha":
			        - button "Move Alpha, position 1 of 1": Press Enter to pick it up. Move it with the arrow keys, or change its width with Alt and the left or right arrow key. Press Enter to drop it or Escape to cancel.
			        - heading "Alpha" [level=2]
			        - button "Options for Alpha"
			        - group "Alpha":
			          - paragraph: "0"
			        - paragraph:
			          - time: Updated just now
			        - status
			        - button "Run again"
			      - slider "Width of Alpha"
			  - status
		`);
		await expect
			.element(handle("Alpha"))
			.toHaveAccessibleDescription(/^Press Enter to pick it up\. Move it with the arrow keys/);
		handle("Alpha").element().focus();
		await keyboard("{Enter}");
		await expect.element(handle("Alpha")).toHaveAttribute("aria-pressed", "true");
	});

	test("the menu's tree is a dialog of buttons, widths and a display type", async () => {
		await renderBoard({}, { widgets: widgets.slice(0, 3) });
		await menu("Alpha").click();
		await expect.element(menu("Alpha")).toHaveAttribute("aria-expanded", "true");
		await expect.element(page.getByRole("dialog")).toMatchAriaInlineSnapshot(`
			- dialog "Options for Alpha":
			  - group "Move":
			    - text: Move
			    - button "Earlier" [disabled]
			    - text: Already first
			    - button "Later"
			    - button "To the beginning" [disabled]
			    - text: Already first
			    - button "To the end"
			    - text: Place after
			    - combobox "Place after":
			      - option "Already first" [selected]
			      - option "Beta"
			      - option "Gamma"
			  - group "Width":
			    - text: Width
			    - radio "1 column" [checked]
			    - text: "1"
			    - radio "2 columns"
			    - text: "2"
			    - radio "3 columns"
			    - text: "3"
			    - radio "4 columns"
			    - text: "4"
			  - text: Display as
			  - combobox "Display as":
			    - option "Snippet default" [selected]
			    - option "Table"
			    - option "Stat"
			    - option "JSON"
			    - option "Logs"
			  - button "Run again"
			  - button "Duplicate"
			  - button "Remove"
		`);
	});

	test("a conflict is a group with its two decisions", async () => {
		const { fake } = await renderBoard({}, { widgets: widgets.slice(0, 1) });
		fake.updateWidget("wgt_Alpha", { col_span: 4 });
		await menu("Alpha").click();
		await page.getByRole("radio", { name: "2 columns" }).click();
		await keyboard("{Escape}");
		const conflict = page.getByRole("group").filter({ hasText: "Use mine" });
		await expect.element(conflict).toMatchAriaInlineSnapshot(`
			- group "Someone else made this widget 4 columns wide.":
			  - paragraph: Someone else made this widget 4 columns wide.
			  - button "Use mine"
			  - button "Keep theirs"
		`);
	});
});

describe("announcements", () => {
	test("one polite region is there from the start and tells each place, and that all is saved", async () => {
		const { heard, screen } = await renderBoard({ defaultArranging: true });
		const region = screen.container.querySelector(".akua-dashboard > [role=status]");
		expect(region).toHaveTextContent("");
		handle("Alpha").element().focus();
		await keyboard("{Enter}{ArrowRight}{ArrowLeft}{End}{Enter}");
		await expect
			.poll(() => heard.filter((text) => text !== "Just now"))
			.toEqual([
				"Alpha picked up, position 1 of 5.",
				"Position 2 of 5, after Beta.",
				"Position 1 of 5, at the beginning.",
				"Position 5 of 5, after Epsilon.",
				"Alpha moved to position 5 of 5.",
				"Saved.",
			]);
		expect(screen.container.querySelector(".akua-dashboard > [role=status]")).toBe(region);
	});

	test("a browser that translates the page leaves the name of a widget in an announcement as it is", async () => {
		const { said, screen } = await renderBoard({ defaultArranging: true });
		handle("Beta").element().focus();
		await keyboard("{Enter}{ArrowRight}");
		await said("Position 3 of 5, after Gamma.");
		const kept = screen.container.querySelectorAll(".akua-dashboard > [role=status] [translate=no]");
		expect([...kept].map(({ textContent }) => textContent)).toEqual(["Gamma"]);
	});

	test("a conflict, what undo did and a failure are announced", async () => {
		const { fake, said } = await renderBoard();
		fake.updateWidget("wgt_Alpha", { col_span: 4 });
		await menu("Alpha").click();
		await page.getByRole("radio", { name: "2 columns" }).click();
		await said("Someone else also changed “Alpha”. Choose which change to keep.");
		await keyboard("{Escape}");
		await button("Keep theirs").click();
		await menu("Beta").click();
		await entry("Earlier").click();
		await said("Beta moved to position 1 of 5.");
		await said("Saved.");
		await keyboard("{Escape}{Control>}z{/Control}");
		await said("Undone.");
		onlineManager.setOnline(false);
		onTestFinished(() => onlineManager.setOnline(true));
		await keyboard("{Control>}y{/Control}");
		await said("Redone.");
		await said("You’re offline. 1 change will be saved when you’re back online.");
	});
});

/** What the API is asked to change, in order. */
const changes = (fake: Awaited<ReturnType<typeof renderBoard>>["fake"]) =>
	fake.requests.filter(({ method }) => method !== "GET" && method !== "POST").map(({ path, body }) => ({ path, body }));

describe("each drag has a way of single presses", () => {
	const take = async (keys: string) => {
		handle("Beta").element().focus();
		await keyboard(`{Enter}${keys}{Enter}`);
	};
	const choose = async (press: () => Promise<unknown>) => {
		await menu("Beta").click();
		await press();
		await keyboard("{Escape}");
	};
	const pull = (columns: number) => {
		const edge = page.getByRole("slider", { name: "Width of Beta" }).element();
		const [grid, card] = [edge.closest("ul"), edge.closest("li")];
		const column = (grid?.getBoundingClientRect().width ?? 0) / 4;
		const { left = 0, top = 0 } = card?.getBoundingClientRect() ?? {};
		drag(edge, { x: left + columns * column, y: top + 20 }).end();
	};
	test.each<[string, { pointer: () => void; keys: string; menu: () => Promise<unknown> }]>([
		[
			"to the end",
			{
				pointer: () => drag(handle("Beta").element(), endOf("Epsilon")).end(),
				keys: "{End}",
				menu: () => entry("To the end").click(),
			},
		],
		[
			"one place later",
			{
				pointer: () => drag(handle("Beta").element(), endOf("Gamma")).end(),
				keys: "{ArrowRight}",
				menu: () => entry("Later").click(),
			},
		],
		[
			"after a widget",
			{
				pointer: () => drag(handle("Beta").element(), endOf("Delta")).end(),
				keys: "{ArrowRight}{ArrowRight}",
				menu: () => page.getByRole("combobox", { name: "Place after" }).selectOptions("Delta"),
			},
		],
		[
			"three columns wide",
			{
				pointer: () => pull(3),
				keys: "{Alt>}{ArrowRight}{ArrowRight}{/Alt}",
				menu: () => page.getByRole("radio", { name: "3 columns" }).click(),
			},
		],
	])("%s: by pointer, by keys and by menu the same is saved", async (_, ways) => {
		const results: unknown[] = [];
		for (const way of ["pointer", "keys", "menu"] as const) {
			const { fake, screen, said } = await renderBoard({ defaultArranging: true });
			if (way === "pointer") ways.pointer();
			else if (way === "keys") await take(ways.keys);
			else await choose(ways.menu);
			await said("Saved.");
			results.push(changes(fake));
			await button("Undo").click();
			await said("Undone.");
			await expect.poll(() => button("Undo").element().getAttribute("aria-disabled")).toBe("true");
			await screen.unmount();
		}
		expect(results[1]).toEqual(results[0]);
		expect(results[2]).toEqual(results[0]);
	});
});
