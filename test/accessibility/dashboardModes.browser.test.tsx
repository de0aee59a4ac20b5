import axe from "axe-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { dashboardId } from "../../support/createWorld.js";
import { settledStyle } from "../../support/settledStyle.js";
import { drag, endOf, handle, menu, renderBoard, widgets } from "../dashboard/board/renderBoard.js";
import { emulateMedia } from "../support/emulateMedia.js";
import { tooSmall } from "./support/layout.js";

async function findings(...rules: string[]) {
	const { violations } = await axe.run(document.body, { runOnly: rules });
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
	);
}

function style(part: string) {
	const element = document.querySelector(part);
	if (!element) throw new Error(`There is no ${part}.`);
	return settledStyle(element);
}

test.each([
	["dark", "white", "black"],
	["light", "#111", "white"],
] as const)(
	"a dashboard that is %s on a page that is not is legible in all its parts",
	async (colorScheme, ground, ink) => {
		await emulateMedia();
		document.body.style.background = ground;
		document.body.style.color = ink;
		onTestFinished(() => document.body.removeAttribute("style"));
		const { fake } = await renderBoard({ colorScheme, heading: <h1>Overview</h1> }, { widgets: widgets.slice(0, 2) });
		fake.fail({ answer: { status: 403, body: {} }, call: "updateWidget" });
		await menu("Beta").click();
		await page.getByRole("radio", { name: "2 columns" }).click();
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByRole("button", { name: "Try again" })).toBeVisible();
		expect(await findings("color-contrast")).toEqual([]);
	},
);

test("two cards of one snippet that are tables are no landmarks of one name", async () => {
	const table = { snippet_id: "snip_Alpha", dashboard_id: dashboardId, display_type: "table" as const };
	const results = { snip_Alpha: [{ a: 1 }] };
	await renderBoard({}, { widgets: [table, table], results });
	await expect.poll(() => page.getByRole("table").elements()).toHaveLength(2);
	expect(await findings("landmark-unique", "region", "duplicate-id-aria")).toEqual([]);
});

test("for fingers, each target is 44 pixels, and no field zooms the page", async () => {
	const [width, height] = [innerWidth, innerHeight];
	await page.viewport(390, 844);
	onTestFinished(() => page.viewport(width, height));
	await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: true });
	onTestFinished(async () => void (await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: false })));
	const { screen } = await renderBoard({ defaultArranging: true, autoRefresh: 60 });
	screen.container.firstElementChild?.removeAttribute("style");
	await expect.element(page.getByText("0", { exact: true })).toBeVisible();
	expect(tooSmall()).toEqual([]);
	await menu("Alpha").click();
	expect(tooSmall()).toEqual([]);
	const selects = [...document.querySelectorAll("select")].map((field) =>
		Number.parseFloat(getComputedStyle(field).fontSize),
	);
	expect(selects.filter((size) => size < 16)).toEqual([]);
	expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});

test("a card shows that it is carried, and that it is picked up", async () => {
	await emulateMedia();
	await renderBoard({ defaultArranging: true });
	const card = ".akua-dashboard-item[data-taken] > .akua-widget";
	const { borderTopColor: edge, backgroundColor: ground } = style(".akua-widget");
	const { end } = drag(handle("Alpha").element(), endOf("Gamma"));
	await expect.poll(() => document.querySelector(card)).not.toBeNull();
	expect(style(card).borderTopStyle).toBe("dashed");
	expect(style(card).backgroundColor).not.toBe(ground);
	end("pointercancel");
	handle("Alpha").element().focus();
	await userEvent.keyboard("{Enter}");
	expect(style(card).borderTopColor).not.toBe(edge);
});

describe("with forced colours", () => {
	test("what is carried, where it goes and what is picked up can be seen", async () => {
		await emulateMedia({ "forced-colors": "active" });
		await renderBoard({ defaultArranging: true });
		const { end } = drag(handle("Alpha").element(), endOf("Gamma"));
		await expect.poll(() => document.querySelector(".akua-dashboard-line")).not.toBeNull();
		const ground = getComputedStyle(document.documentElement).backgroundColor;
		expect(style(".akua-dashboard-line").borderInlineStartColor).not.toBe(ground);
		expect(style(".akua-dashboard-line").borderInlineStartWidth).toBe("2px");
		expect(style(".akua-dashboard-chip").borderTopColor).not.toBe(ground);
		end("pointercancel");
		const rest = settledStyle(handle("Beta").element()).backgroundColor;
		handle("Alpha").element().focus();
		await userEvent.keyboard("{Enter}");
		expect(settledStyle(handle("Alpha").element()).backgroundColor).not.toBe(rest);
		expect(style(".akua-dashboard-item[data-taken] > .akua-widget").outlineStyle).toBe("solid");
		expect(settledStyle(handle("Alpha").element()).outlineStyle).toBe("solid");
	});
});

test("a new card is marked without movement if less is asked for", async () => {
	await emulateMedia();
	const { saved } = await renderBoard();
	await menu("Alpha").click();
	await page.getByRole("dialog").getByRole("button", { name: "Duplicate" }).click();
	await expect.poll(() => document.querySelector("[data-new]")).not.toBeNull();
	expect(document.getAnimations()).toEqual([]);
	await expect.poll(saved).toHaveLength(6);
});
