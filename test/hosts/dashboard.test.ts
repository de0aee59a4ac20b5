import { en } from "akua-react/messages/en";
import { createFakeAkua, type FakeAkua } from "akua-react/testing";
import type { Locator, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { dashboardId } from "../../support/createWorld.js";
import { type HostOptions, startBrowser } from "./openHost.js";

const openHost = startBrowser();

const names = ["Alpha", "Beta", "Gamma", "Delta"];
const snippets = names.map((name) => ({ id: name, name, purpose: "widget" as const, display_type: "stat" as const }));

function createApi() {
	return createFakeAkua({
		token: null,
		latencyMs: 30,
		snippets,
		results: Object.fromEntries(names.map((name, index) => [name, index])),
		widgets: names.map((name, position) => ({ id: name, snippet_id: name, dashboard_id: dashboardId, position })),
	});
}

const openBoard = (api: FakeAkua, options: HostOptions = {}) =>
	openHost("board", { search: { served: "" }, fetch: api.fetch, ...options });
const saved = (api: FakeAkua) => api.widgets(dashboardId).map(({ id, col_span }) => `${id} ${col_span}`);
const changes = (api: FakeAkua) => api.requests.filter(({ method }) => method === "PATCH");
const shown = (page: Page) =>
	page
		.locator(".akua-dashboard-item")
		.evaluateAll((items) =>
			items.map((item) => `${item.querySelector("h2")?.textContent} ${item.getAttribute("data-span")}`),
		);
const handle = (page: Page, name: string) => page.getByRole("button", { name: `Move ${name}, position` });
const chip = (page: Page) => page.locator(".akua-dashboard-chip");

describe("a touch screen", () => {
	const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } };
	const tablet = { ...phone, viewport: { width: 1100, height: 700 } };

	/** Puts a finger on an element, as a touch screen reports it. */
	async function touch(page: Page, part: Locator) {
		const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		const session = await page.context().newCDPSession(page);
		const at = { x: x + width / 2, y: y + height / 2 };
		const send = (type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel", touchPoints: (typeof at)[]) =>
			session.send("Input.dispatchTouchEvent", { type, touchPoints });
		await send("touchStart", [at]);
		return {
			async move(by: { x: number; y: number }) {
				const steps = 8;
				for (let step = 1; step <= steps; step++)
					await send("touchMove", [{ x: at.x + (by.x * step) / steps, y: at.y + (by.y * step) / steps }]);
			},
			end: () => send("touchEnd", []),
			cancel: () => send("touchCancel", []),
		};
	}

	test("a finger drags a card by its handle, and the page does not scroll with it", async () => {
		const api = createApi();
		const page = await openBoard(api, phone);
		const finger = await touch(page, handle(page, "Alpha"));
		await finger.move({ x: 0, y: 330 });
		await chip(page).waitFor();
		expect(await page.evaluate(() => scrollY)).toBe(0);
		expect(await shown(page)).toEqual(["Alpha 1", "Beta 1", "Gamma 1", "Delta 1"]);
		await finger.end();
		await expect.poll(() => saved(api)).toEqual(["Beta 1", "Alpha 1", "Gamma 1", "Delta 1"]);
		expect(await chip(page).count()).toBe(0);
	});

	test("a swipe over a card scrolls the page, also while the dashboard is arranged, and moves no card", async () => {
		const api = createApi();
		const page = await openBoard(api, phone);
		const finger = await touch(page, page.getByRole("heading", { name: "Beta" }));
		await finger.move({ x: 0, y: -250 });
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
		await finger.end();
		expect(await chip(page).count()).toBe(0);
		expect(changes(api)).toEqual([]);
	});

	test("a touch that the system takes over drops the drag, and nothing is saved", async () => {
		const api = createApi();
		const page = await openBoard(api, phone);
		const finger = await touch(page, handle(page, "Alpha"));
		await finger.move({ x: 0, y: 330 });
		await chip(page).waitFor();
		await finger.cancel();
		await chip(page).waitFor({ state: "detached" });
		expect(changes(api)).toEqual([]);
	});

	test("a finger pulls the edge of a card, which is saved once, on release", async () => {
		const api = createApi();
		const page = await openBoard(api, tablet);
		const finger = await touch(page, page.getByRole("slider", { name: "Width of Alpha" }));
		await finger.move({ x: 500, y: 0 });
		await expect.poll(async () => (await shown(page))[0]).toBe("Alpha 3");
		expect(changes(api)).toEqual([]);
		await finger.end();
		await expect.poll(() => saved(api)[0]).toBe("Alpha 3");
		expect(changes(api)).toHaveLength(1);
	});
});

describe("two tabs", () => {
	const said = (page: Page) => page.locator(".akua-dashboard-notice, .akua-dashboard-conflict").allTextContents();
	async function move(page: Page, name: string, ...keys: string[]) {
		await handle(page, name).focus();
		for (const key of ["Enter", ...keys, "Enter"]) await page.keyboard.press(key);
	}

	async function openTabs() {
		const api = createApi();
		const one = await openBoard(api);
		const two = await openBoard(api, { beside: one });
		return { api, one, two };
	}

	test("a change and a removal in one appear in the other, which calls them nobody else's", async () => {
		const { one, two } = await openTabs();
		await move(one, "Alpha", "End");
		await expect.poll(() => shown(two)).toEqual(["Beta 1", "Gamma 1", "Delta 1", "Alpha 1"]);
		await one.getByRole("button", { name: "Options for Beta" }).click();
		await one.getByRole("button", { name: en.remove, exact: true }).click();
		await expect.poll(() => shown(two)).toEqual(["Gamma 1", "Delta 1", "Alpha 1"]);
		expect(await said(two)).toEqual([]);
	});

	test("tabs that change the same at the same time settle on what is saved, without a conflict", async () => {
		const { api, one, two } = await openTabs();
		await Promise.all([
			move(one, "Alpha", "End").then(() => move(one, "Beta", "Alt+ArrowRight")),
			move(two, "Gamma", "Home").then(() => move(two, "Beta", "Alt+ArrowRight", "Alt+ArrowRight")),
		]);
		for (const page of [one, two]) await expect.poll(() => page.locator("[data-status=idle]").count()).toBe(1);
		await expect.poll(async () => [await shown(one), await shown(two)]).toEqual([saved(api), saved(api)]);
		expect(saved(api).map(([initial]) => initial)).toEqual(["G", "B", "D", "A"]);
		expect(changes(api).map(({ status }) => status)).not.toContain(409);
		for (const page of [one, two]) expect(await said(page)).toEqual([]);
	});
});
