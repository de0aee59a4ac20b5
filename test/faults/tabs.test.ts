import { createAkuaClient } from "akua-react/client";
import { createFakeAkua, type FakeAkuaOptions, type FakeFault } from "akua-react/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createNetwork } from "../../support/createNetwork.ts";
import { installBrowser } from "./browser.ts";
import { createOrigin } from "./createOrigin.ts";
import { createIntent, outcomeOf } from "./intent.ts";
import { type Ask, openPage } from "./openPage.ts";

/** Owners of a page: the last one is a hook that does not follow its intents. */
const [form, otherForm, hook] = [0, 1, 2] as const;

const refusal: FakeFault = { call: "createWidget", answer: { status: 403 } };
const lost: FakeFault = { call: "createWidget", when: "after", answer: "reset" };

let uninstallBrowser = () => {};
beforeEach(() => {
	uninstallBrowser = installBrowser();
});
afterEach(() => uninstallBrowser());

/** Tabs of one origin, and an intent to press for. */
function createTabs(options: FakeAkuaOptions = {}) {
	const fake = createFakeAkua(options);
	const { fetch: send, hold } = createNetwork(fake.fetch);
	const akua = createAkuaClient({ token: fake.token, maxRetries: 0 });
	const origin = createOrigin({ random: () => 1, isDenied: false, isFull: () => false, onShared() {}, fetch: send });
	const intent = createIntent(7, ["dash_overview"], ["snip_uptime"]);
	const asks: Ask[] = [];
	let order = 0;
	const tick = () => ++order;
	const shared = { akua, isPersisted: false, asks, made: new Set<never>(), intents: [], endOf: tick, tick, log() {} };
	return {
		intent,
		hold,
		runApart: origin.runApart,
		open: (host = async () => {}) => openPage({ tab: origin.openTab(), host, ...shared }),
		/** What was told to each press, in the order of the presses. */
		told: () => asks.map(({ ending }) => ending && outcomeOf(ending)),
		keys: () => fake.requests.map(({ headers }) => headers["idempotency-key"]),
		widgets: () => fake.widgets("dash_overview").filter(({ position }) => position === intent.number),
	};
}

/** A callback of a host that ends when it is told to. */
function createPause() {
	let end = () => {};
	const promise = new Promise<void>((resolve) => {
		end = resolve;
	});
	return { host: () => promise, end };
}

test("a second press in a tab that waits does not hide that another tab has sent the intent", async () => {
	const { intent, hold, open, told } = createTabs({ faults: [refusal, refusal] });
	const request = hold(/^POST .*widgets/);
	const [one, two] = [open(), open()];
	one.press(form, intent);
	two.press(form, intent);
	await request.arrived;
	two.press(otherForm, intent);
	one.close();
	request.release();
	await expect.poll(told).toEqual([undefined, "unknown", "unknown"]);
});

test("a tab that is sending takes over what another one has made, without waiting for an answer of its own", async () => {
	const { intent, hold, open, told } = createTabs();
	const { host, end } = createPause();
	const [one, two] = [open(host), open()];
	const answer = hold(/^POST .*widgets/, "after");
	one.press(form, intent);
	two.press(hook, intent);
	await answer.arrived;
	const next = hold(/^POST .*widgets/);
	answer.release();
	await next.arrived;
	end();
	await expect.poll(told).toEqual(["made", "made"]);
});

test("a tab that made a key of its own at the same moment, and waits offline, learns that the intent is made", async () => {
	const { intent, runApart, open, told, keys } = createTabs();
	const [one, two] = [open(), open()];
	two.setOnline(false);
	runApart(() => {
		two.press(form, intent);
		one.press(form, intent);
	});
	await expect.poll(() => two.isApplied(form)).toBe(true);
	two.setOnline(true);
	await expect.poll(told).toEqual(["made", "made"]);
	expect(keys()).toHaveLength(1);
});

test("a refusal in another tab leaves no doubt about what comes after it", async () => {
	const { intent, open, told } = createTabs({ faults: [refusal, refusal] });
	const { host, end } = createPause();
	const [one, two] = [open(host), open()];
	one.press(form, intent);
	two.press(form, intent);
	await expect.poll(told).toEqual([undefined, "not_applied"]);
	end();
	await expect.poll(told).toEqual(["not_applied", "not_applied"]);
});

test("a hook that does not know the outcome gets the widget that another tab has made", async () => {
	const { intent, open, told, keys, widgets } = createTabs({ faults: [lost] });
	const [one, two] = [open(), open()];
	one.press(hook, intent);
	await expect.poll(told).toEqual(["unknown"]);
	two.press(form, intent);
	await expect.poll(told).toEqual(["unknown", "made"]);
	one.press(hook, intent);
	await expect.poll(told).toEqual(["unknown", "made", "made"]);
	expect(widgets()).toHaveLength(1);
	expect(new Set(keys()).size).toBe(1);
});

test("a form that has learned that its widget is made makes another one with its next press", async () => {
	const { intent, open, told, widgets } = createTabs({ faults: [lost] });
	const [one, two] = [open(), open()];
	one.press(form, intent);
	await expect.poll(told).toEqual(["unknown"]);
	two.press(form, intent);
	await expect.poll(() => one.isApplied(form)).toBe(true);
	one.press(form, intent);
	await expect.poll(told).toEqual(["unknown", "made", "made"]);
	expect(widgets()).toHaveLength(2);
});

test("a tab that ends in doubt after another one has made the widget does not take the next one for it", async () => {
	const { intent, hold, open, told, widgets } = createTabs();
	const { host, end } = createPause();
	const [one, two] = [open(), open(host)];
	const request = hold(/^POST .*widgets/, "after");
	two.press(hook, intent);
	await request.arrived;
	two.cancel(hook);
	request.release();
	one.press(form, intent);
	await expect.poll(told).toEqual([undefined, "made"]);
	end();
	await expect.poll(told).toEqual(["unknown", "made"]);
	one.press(otherForm, intent);
	await expect.poll(told).toEqual(["unknown", "made", "made"]);
	expect(widgets()).toHaveLength(2);
});
