import { onlineManager } from "@tanstack/react-query";
import { Dashboard } from "akua-react/dashboard";
import { describe, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";
import { arrange, drag, endOf, entry, handle, menu, names, renderBoard, snippets, widgets } from "./renderBoard.js";

describe("at rest", () => {
	test("a dashboard is a list of cards with headings, and nothing can be dragged", async () => {
		const { screen } = await renderBoard();
		expect(screen.getByRole("list").elements()).toHaveLength(1);
		expect(screen.getByRole("listitem").elements()).toHaveLength(5);
		await expect.element(screen.getByRole("region", { name: "Dashboard" })).toBeVisible();
		expect(screen.getByRole("button", { name: /^Move/ }).elements()).toHaveLength(0);
		expect(screen.getByRole("slider").elements()).toHaveLength(0);
	});

	test("without the right to edit it has no buttons that change it", async () => {
		await renderBoard({ editable: false });
		await expect.element(page.getByText("0", { exact: true })).toBeVisible();
		for (const name of ["Arrange", "Add widget", /^Options for/]) {
			expect(page.getByRole("button", { name }).elements()).toHaveLength(0);
		}
	});

	test("an empty dashboard says so and offers one action", async () => {
		await renderBoard({}, { widgets: [] });
		await expect.element(page.getByText("No widgets yet")).toBeVisible();
		expect(
			page
				.getByRole("button")
				.elements()
				.map(({ textContent }) => textContent),
		).toEqual(["Add widget"]);
	});

	test.each([
		[404, {}, "This dashboard no longer exists, or you don’t have access to it."],
		[500, {}, "The widgets couldn’t be loaded. Akua can’t be reached."],
		[404, "<!doctype html><title>Not found</title>", "This dashboard isn’t set up correctly."],
	])("a list that fails with %d and %j says why, and can be tried again", async (status, body, text) => {
		const world = createWorld({ snippets, widgets });
		world.fake.fail({ call: "listWidgets", answer: { status, body } });
		await render(world.wrap(<Dashboard dashboardId={dashboardId} />));
		await expect.element(page.getByText(text)).toBeVisible();
		await page.getByRole("button", { name: "Try again" }).click();
		await expect.poll(() => page.getByRole("listitem").elements()).toHaveLength(5);
	});
});

describe("by keyboard", () => {
	test("a widget is picked up, moved by arrows and dropped, and everything is said", async () => {
		const { shown, saved, said } = await renderBoard();
		await arrange();
		await handle("Alpha").click();
		await said("Alpha picked up, position 1 of 5.");
		await userEvent.keyboard("{ArrowRight}");
		await said("Position 2 of 5, after Beta.");
		await userEvent.keyboard("{End}");
		await said("Position 5 of 5, after Epsilon.");
		expect(saved()).toEqual(names);
		await expect.element(handle("Alpha")).toHaveFocus();
		await userEvent.keyboard("{Enter}");
		await said("Alpha moved to position 5 of 5.");
		const wanted = ["Beta", "Gamma", "Delta", "Epsilon", "Alpha"];
		expect(shown()).toEqual(wanted);
		await expect.poll(saved).toEqual(wanted);
		await expect.element(handle("Alpha")).toHaveFocus();
	});

	test("up and down go to the same column of the next row, Alt with an arrow changes the width", async () => {
		const { saved, fake } = await renderBoard();
		await arrange();
		await handle("Alpha").click();
		await userEvent.keyboard("{ArrowDown}{Alt>}{ArrowRight}{/Alt}{Enter}");
		await expect.poll(saved).toEqual(["Beta", "Gamma", "Delta", "Epsilon", "Alpha"]);
		await expect.poll(() => fake.widgets(dashboardId).at(-1)?.col_span).toBe(2);
	});

	test("in a page that is read from right to left, the left arrow moves on", async () => {
		document.documentElement.dir = "rtl";
		onTestFinished(() => void document.documentElement.removeAttribute("dir"));
		const { saved } = await renderBoard();
		await arrange();
		await handle("Alpha").click();
		await userEvent.keyboard("{ArrowLeft}{Enter}");
		await expect.poll(saved).toEqual(["Beta", "Alpha", "Gamma", "Delta", "Epsilon"]);
	});

	test.each(["{Escape}", "{Tab}"])("%s puts a widget back, and nothing is saved", async (key) => {
		const { shown, fake, said } = await renderBoard();
		await arrange();
		await handle("Beta").click();
		await userEvent.keyboard(`{End}${key}`);
		await said("Beta is back in its place.");
		expect(shown()).toEqual(names);
		expect(fake.requests.filter(({ method }) => method === "PATCH")).toHaveLength(0);
	});

	test("Ctrl and Z takes a move back, and Ctrl, Shift and Z does it again", async () => {
		const { saved } = await renderBoard();
		await arrange();
		await handle("Beta").click();
		await userEvent.keyboard("{Home}{Enter}");
		await expect.poll(saved).toEqual(["Beta", "Alpha", "Gamma", "Delta", "Epsilon"]);
		await userEvent.keyboard("{Control>}z{/Control}");
		await expect.poll(saved).toEqual(names);
		await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
		await expect.poll(saved).toEqual(["Beta", "Alpha", "Gamma", "Delta", "Epsilon"]);
	});

	test("the edge of a card sets its width", async () => {
		const { fake } = await renderBoard();
		await arrange();
		const slider = page.getByRole("slider", { name: "Width of Gamma" });
		slider.element().focus();
		await userEvent.keyboard("{ArrowRight}{ArrowRight}");
		await expect.element(slider).toHaveAttribute("aria-valuetext", "3 columns");
		await expect.poll(() => fake.widgets(dashboardId)[2]?.col_span).toBe(3);
	});
});

describe("by pointer", () => {
	test("a widget goes where the line was, and nothing moves before", async () => {
		const { shown, saved } = await renderBoard();
		await arrange();
		const { end } = drag(handle("Alpha").element(), endOf("Gamma"));
		await expect.poll(() => document.querySelector(".akua-dashboard-line")).not.toBeNull();
		expect(document.querySelector(".akua-dashboard-chip")?.textContent).toBe("Alpha");
		expect(shown()).toEqual(names);
		end();
		await expect.poll(saved).toEqual(["Beta", "Gamma", "Alpha", "Delta", "Epsilon"]);
		expect(document.querySelector(".akua-dashboard-line")).toBeNull();
	});

	test.each(["pointercancel", "Escape", "blur"] as const)("%s drops the drag, and nothing is saved", async (how) => {
		const { shown, fake } = await renderBoard();
		await arrange();
		const { end } = drag(handle("Alpha").element(), endOf("Gamma"));
		if (how === "Escape") await userEvent.keyboard("{Escape}");
		else if (how === "blur") window.dispatchEvent(new Event("blur"));
		else end(how);
		await expect.poll(() => document.querySelector(".akua-dashboard-chip")).toBeNull();
		expect(shown()).toEqual(names);
		expect(fake.requests.filter(({ method }) => method === "PATCH")).toHaveLength(0);
	});
});

describe("by menu", () => {
	test("every move is a single press, and an entry that cannot do anything says why", async () => {
		const { saved } = await renderBoard();
		await menu("Alpha").click();
		await expect.element(entry("Earlier")).toHaveAttribute("aria-disabled", "true");
		await expect.element(entry("Earlier")).toHaveAccessibleDescription("Already first");
		await entry("Later").click();
		await expect.poll(saved).toEqual(["Beta", "Alpha", "Gamma", "Delta", "Epsilon"]);
		await entry("To the end").click();
		await expect.poll(saved).toEqual(["Beta", "Gamma", "Delta", "Epsilon", "Alpha"]);
		await page.getByRole("combobox", { name: "Place after" }).selectOptions("Gamma");
		await expect.poll(saved).toEqual(["Beta", "Gamma", "Alpha", "Delta", "Epsilon"]);
		await userEvent.keyboard("{Escape}");
		await expect.element(menu("Alpha")).toHaveFocus();
	});

	test("width and display type change in place", async () => {
		const { fake } = await renderBoard();
		await menu("Beta").click();
		await page.getByRole("radio", { name: "3 columns" }).click();
		await page.getByRole("combobox", { name: "Display as" }).selectOptions("JSON");
		await expect.poll(() => fake.widgets(dashboardId)[1]).toMatchObject({ col_span: 3, display_type: "json" });
	});

	test("a removed widget comes back by undo", async () => {
		const { saved, said } = await renderBoard();
		await menu("Beta").click();
		await entry("Remove").click();
		await said("“Beta” removed.");
		await expect.poll(saved).toEqual(["Alpha", "Gamma", "Delta", "Epsilon"]);
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(saved).toEqual(names);
	});

	test("a widget that could not come back is asked about first", async () => {
		const titled = widgets.map((widget) => ({ ...widget, title: "Mine" }));
		const { saved } = await renderBoard({}, { widgets: titled.slice(0, 2) });
		await page.getByRole("button", { name: "Options for Mine" }).first().click();
		await expect.element(entry("Duplicate")).toHaveAttribute("aria-disabled", "true");
		await entry("Remove").click();
		await entry("Keep it").click();
		expect(saved()).toHaveLength(2);
		await entry("Remove").click();
		await entry("Remove anyway").click();
		await expect.poll(saved).toEqual(["Beta"]);
	});

	test("a duplicate stands beside its original, is made once and is marked", async () => {
		const { saved } = await renderBoard();
		await menu("Alpha").click();
		await entry("Duplicate").click();
		await expect.poll(saved).toEqual(["Alpha", "Alpha", "Beta", "Gamma", "Delta", "Epsilon"]);
		expect(document.querySelectorAll(".akua-dashboard-item[data-new]")).toHaveLength(1);
	});

	test("a host's own entries are at its end", async () => {
		await renderBoard({ menuItems: ({ id }) => <button type="button">Share {id}</button> });
		await menu("Alpha").click();
		await expect.element(entry("Share wgt_Alpha")).toBeVisible();
	});
});

describe("what others do", () => {
	test.each([
		["Use mine", 2],
		["Keep theirs", 4],
	])("a width that somebody else changed, too, is decided on the card: %s", async (decision, span) => {
		const { fake } = await renderBoard();
		fake.updateWidget("wgt_Alpha", { col_span: 4 });
		await menu("Alpha").click();
		await page.getByRole("radio", { name: "2 columns" }).click();
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByText("Someone else made this widget 4 columns wide.")).toBeVisible();
		await page.getByRole("button", { name: decision }).click();
		await expect.poll(() => fake.widgets(dashboardId)[0]?.col_span).toBe(span);
		await expect.poll(() => document.querySelector(".akua-dashboard-item")?.getAttribute("data-span")).toBe(`${span}`);
	});

	test("a widget that is gone is told, and can be added again", async () => {
		const { fake, saved, said } = await renderBoard();
		fake.removeWidget("wgt_Beta");
		await menu("Beta").click();
		await page.getByRole("radio", { name: "2 columns" }).click();
		await said("“Beta” no longer exists.");
		await page.getByRole("button", { name: "Add it again" }).click();
		await expect.poll(saved).toEqual(names);
	});
});

describe("when saving fails", () => {
	test("a refused change is taken back and told, and can be tried again", async () => {
		const { fake, shown, saved, said } = await renderBoard();
		fake.fail({ call: "updateWidget", answer: { status: 403, body: {} } });
		await menu("Alpha").click();
		await entry("Later").click();
		await said("The change to “Alpha” wasn’t saved. You don’t have permission to change this dashboard.");
		expect(shown()).toEqual(names);
		await page.getByRole("button", { name: "Try again" }).click();
		await expect.poll(saved).toEqual(["Beta", "Alpha", "Gamma", "Delta", "Epsilon"]);
	});

	test("offline, a change waits visibly and is saved once the network is back", async () => {
		const { saved, said } = await renderBoard();
		onlineManager.setOnline(false);
		onTestFinished(() => onlineManager.setOnline(true));
		await menu("Alpha").click();
		await entry("Later").click();
		await said("You’re offline. 1 change will be saved when you’re back online.");
		expect(saved()).toEqual(names);
		onlineManager.setOnline(true);
		await expect.poll(saved).toEqual(["Beta", "Alpha", "Gamma", "Delta", "Epsilon"]);
	});

	test("a server that stops keeps changes on screen, and they can be discarded", async () => {
		const { fake, shown, said } = await renderBoard();
		fake.fail({ answer: "reset", times: 100 });
		await menu("Alpha").click();
		await entry("Later").click();
		await said("Your changes aren’t saved yet. Akua can’t be reached.");
		expect(shown()).toEqual(["Beta", "Alpha", "Gamma", "Delta", "Epsilon"]);
		fake.clearFaults();
		await page.getByRole("button", { name: "Discard changes" }).click();
		await expect.poll(shown).toEqual(names);
	});
});
