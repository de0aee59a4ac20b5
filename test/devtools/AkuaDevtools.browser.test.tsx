import { onlineManager } from "@tanstack/react-query";
import { useCreateWidget, useWidgets } from "akua-react";
import { useDashboard } from "akua-react/dashboard";
import { AkuaDevtools } from "akua-react/devtools";
import { describe, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId, keys, type World, type WorldOptions } from "../../support/createWorld.js";
import { renderHook } from "../support/renderHook.js";

/** A host with a button that adds a widget, and the devtools. */
async function open(options: WorldOptions = {}) {
	const world = createWorld(options);
	const screen = await render(
		world.wrap(
			<>
				<Adder />
				<AkuaDevtools />
			</>,
		),
	);
	await screen.getByRole("button", { name: "Akua devtools" }).click();
	return { ...world, add: () => screen.getByRole("button", { name: "Add uptime" }).click() };
}

function Adder({ name = "Add uptime" }: { name?: string }) {
	useWidgets(dashboardId);
	const { mutate } = useCreateWidget({ dashboardId });
	return (
		<button type="button" onClick={() => mutate({ snippet_id: "snip_uptime" })}>
			{name}
		</button>
	);
}

const show = (tab: string) => page.getByRole("tab", { name: tab }).click();
const rows = () =>
	page
		.getByRole("tabpanel")
		.getByRole("listitem")
		.elements()
		.map((row) =>
			[...row.querySelectorAll(".status, .name, .notes > *")].map(({ textContent }) => textContent).join(" "),
		);
const row = (pattern: RegExp) => expect.poll(() => rows().find((text) => pattern.test(text)));

async function goOffline() {
	onlineManager.setOnline(false);
	onTestFinished(() => onlineManager.setOnline(true));
}

describe("intents", () => {
	test("an intent is listed by its key, with its attempts, its age and how it ended", async () => {
		const { fake, hold, add } = await open();
		const { release } = hold(/POST/);
		await add();
		await row(/^sending .+ create dash_overview/).toBeDefined();
		release();
		await row(/^applied/).toMatch(/ 1 attempt \d+ s ago$/);
		await row(/^applied/).toContain(keys(fake)[0]);
	});

	test("one that is tried again counts its attempts, and says that an earlier request was answered", async () => {
		const { fake, add } = await open({ client: { maxRetries: 1 } });
		fake.fail({ call: "createWidget", when: "after", answer: "reset" });
		await add();
		await row(/^applied/).toMatch(/2 attempts answered from an earlier request/);
		expect(new Set(keys(fake)).size).toBe(1);
	});

	test("one whose answer was lost is unknown, and pressed again it is the same", async () => {
		const { fake, add } = await open();
		fake.fail({ call: "createWidget", when: "after", answer: "reset" });
		await add();
		await row(/^unknown/).toMatch(/1 attempt connection/);
		await add();
		await row(/^applied/).toContain("2 attempts");
		expect(rows()).toHaveLength(1);
	});

	test("one that was refused is not applied", async () => {
		const { fake, add } = await open();
		fake.fail({ call: "createWidget", answer: { status: 403 } });
		await add();
		await row(/^not applied/).toContain("forbidden");
	});

	test("one that waits for the network says so, and the closed button counts it", async () => {
		const { add } = await open();
		await goOffline();
		await add();
		await row(/^waiting/).toBeDefined();
		await page.getByRole("button", { name: "Close" }).click();
		await expect.element(page.getByRole("button", { name: "Akua devtools 1 unfinished" })).toBeVisible();
	});
});

describe("changes", () => {
	async function openDashboard() {
		const world = await open();
		const dashboard = await renderHook(world, () => useDashboard(dashboardId));
		await expect.poll(() => dashboard.current.items.length).toBe(4);
		await show("Changes");
		return { ...world, dashboard };
	}

	test("a change is listed until it is saved", async () => {
		const { fake, hold, dashboard } = await openDashboard();
		const id = fake.widgets(dashboardId)[0]?.id ?? "";
		const { release } = hold(/PATCH/);
		dashboard.current.change(id, { col_span: 4 });
		await row(/^saving/).toBe(`saving change ${id} dash_overview col_span: 4`);
		release();
		await expect.element(page.getByText("Every change of a dashboard is saved.")).toBeVisible();
	});

	test("what waits for the network, and what somebody else has changed too, is told apart", async () => {
		const { fake, dashboard } = await openDashboard();
		const [first, second] = fake.widgets(dashboardId).map(({ id }) => id);
		await goOffline();
		dashboard.current.change(first ?? "", { display_type: "json" });
		dashboard.current.remove(second ?? "");
		await row(/^offline remove/).toContain(second);
		fake.updateWidget(first ?? "", { display_type: "logs" });
		onlineManager.setOnline(true);
		await row(/^conflict change/).toContain(first);
	});
});

test("each widget and each result that was read is listed with its etag", async () => {
	const { fake, queryClient } = await open();
	await show("Etags");
	const [widget] = fake.widgets(dashboardId);
	await row(new RegExp(`^read ${widget?.id} etag`)).toContain(widget?.etag);
	queryClient.setQueryData(["akua", "snippetResults", "snip_uptime", "v7"], {});
	await row(/snip_uptime/).toContain("etag v7 result");
});

describe("events", () => {
	test("the last events of calls and dashboards are listed, newest first", async () => {
		const { fake, add } = await open();
		fake.fail({ call: "createWidget", answer: { status: 403, headers: { "x-request-id": "req_7" } } });
		await add();
		await show("Events");
		await row(/^failed createWidget forbidden not applied/).toContain(keys(fake)[0]);
		const types = () => rows().map((text) => text.split(" ").slice(0, 2).join(" "));
		expect(types().indexOf("failed createWidget")).toBeLessThan(types().indexOf("attempt createWidget"));
	});

	test("no more than 200 events are kept, and 100 of them are shown", async () => {
		const { akua } = await open();
		await show("Events");
		for (let call = 0; call < 110; call++) await akua.dashboards.list();
		await expect.element(page.getByRole("tab", { name: "Events 200" })).toBeVisible();
		await expect.poll(() => rows().length).toBe(100);
		await expect.element(page.getByText("And 100 more.")).toBeVisible();
	});
});

test("no tab shows a token, a body or what a server wrote", async () => {
	const token = "akua-secret-session-token";
	const { fake, add } = await open({ token });
	const body = { errors: [{ code: 1, message: `Bearer ${token} is not enough for code_of_the_snippet` }] };
	fake.fail({ call: "createWidget", answer: { status: 403, body } });
	await add();
	await row(/^not applied/).toBeDefined();
	for (const tab of ["Intents", "Changes", "Etags", "Events"]) {
		await show(tab);
		const panel = page.getByRole("tabpanel").element().getRootNode();
		expect(panel instanceof ShadowRoot && panel.textContent).not.toMatch(/secret|Bearer|code_of_the_snippet/);
	}
});

test("several providers share one button and one panel", async () => {
	const mount = ({ wrap }: World, name: string) =>
		render(
			wrap(
				<>
					<Adder name={name} />
					<AkuaDevtools />
				</>,
			),
		);
	const first = await mount(createWorld(), "Add to one");
	await mount(createWorld(), "Add to the other");
	await page.getByRole("button", { name: "Akua devtools" }).click();
	await page.getByRole("button", { name: "Add to one" }).click();
	await page.getByRole("button", { name: "Add to the other" }).click();
	await expect.poll(() => rows().filter((text) => text.startsWith("applied"))).toHaveLength(2);
	await first.unmount();
	await page.getByRole("button", { name: "Akua devtools" }).click();
	await expect.poll(() => rows().filter((text) => text.startsWith("applied"))).toHaveLength(1);
});

test("it works by keyboard: arrows between the tabs, Escape to close", async () => {
	await open();
	// Closed and opened again, the focus stays on the button.
	await userEvent.keyboard("{Enter}");
	await expect.element(page.getByRole("tablist")).not.toBeInTheDocument();
	await userEvent.keyboard("{Enter}{Tab}{ArrowRight}");
	await expect.element(page.getByRole("tab", { name: "Changes" })).toHaveAttribute("aria-selected", "true");
	await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
	await expect.element(page.getByRole("tab", { name: "Events" })).toHaveAttribute("aria-selected", "true");
	await userEvent.keyboard("{Escape}");
	const opener = page.getByRole("button", { name: "Akua devtools" });
	await expect.element(opener).toHaveAttribute("aria-expanded", "false");
	const shadow = opener.element().getRootNode();
	expect(shadow instanceof ShadowRoot && shadow.activeElement).toBe(opener.element());
});

test("it looks the same under a policy without inline styles, and beside a host's rules for everything", async () => {
	// The test runner adds its own styles before the policy applies.
	const hostile = new CSSStyleSheet();
	hostile.replaceSync("* { color: red !important; font-size: 40px !important; }");
	document.adoptedStyleSheets.push(hostile);
	onTestFinished(() => void document.adoptedStyleSheets.pop());
	const violations: string[] = [];
	document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => violations.push(violatedDirective));
	const policy = document.createElement("meta");
	policy.httpEquiv = "Content-Security-Policy";
	policy.content = "style-src 'none'; style-src-attr 'none'";
	document.head.append(policy);
	await open();
	const { fontSize, color } = getComputedStyle(page.getByRole("tab", { name: "Intents" }).element());
	expect(fontSize).toBe("13px");
	expect(color).not.toBe("rgb(255, 0, 0)");
	// The policy is in force.
	document.createElement("div").setAttribute("style", "color: red");
	await expect.poll(() => violations).toEqual(["style-src-attr"]);
});
