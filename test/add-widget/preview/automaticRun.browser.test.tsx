import { onlineManager } from "@tanstack/react-query";
import { AddWidget, AddWidgetForm, type PreviewMode } from "akua-react";
import { createFakeAkua, type FakeAkua, type FakeAkuaOptions } from "akua-react/testing";
import { StrictMode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";
import { saveData } from "../../support/saveData.js";

afterEach(() => {
	vi.restoreAllMocks();
	onlineManager.setOnline(true);
});

const snippets = [
	{ id: "snip_widget", name: "Widget", purpose: "widget" },
	{ id: "snip_read", name: "Reading", purpose: "reactive_read" },
	{ id: "snip_general", name: "General", purpose: "general" },
	{ id: "snip_action", name: "Action", purpose: "prepared_action" },
	{ id: "snip_new", name: "Newer", purpose: "purpose_of_tomorrow" },
] as const;

const results = Object.fromEntries(snippets.map(({ id }) => [id, () => `result of ${id}`]));
const said = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();
const shows = (id: string) => expect.element(page.getByText(new RegExp(`result of ${id}`)).first()).toBeInTheDocument();
const runs = (fake: FakeAkua) =>
	fake.requests.filter(({ call }) => call === "executeSnippet").map(({ path }) => /snippets\/(\w+)/.exec(path)?.[1]);

interface Options extends FakeAkuaOptions {
	id?: string;
	mode?: PreviewMode;
}

/** The form with a snippet, and the signals of the runs that were sent. */
async function renderForm({ id = "", mode = "auto", ...options }: Options = {}) {
	const fake = createFakeAkua({ snippets, results, ...options });
	const signals: (AbortSignal | null | undefined)[] = [];
	const fetch: typeof globalThis.fetch = (input, init) => {
		if (String(input).includes("execute")) signals.push(init?.signal);
		return fake.fetch(input, init);
	};
	const world = createWorld({ fake, client: { fetch } });
	const form = <AddWidgetForm dashboardId={dashboardId} defaultValues={{ snippet_id: id }} preview={mode} />;
	const screen = await render(<StrictMode>{world.wrap(form)}</StrictMode>);
	return { ...world, screen, signals };
}

async function choose(name: string) {
	await userEvent.fill(page.getByRole("combobox", { name: "Snippet" }), name);
	await page
		.getByRole("listbox")
		.getByRole("option", { name: new RegExp(name) })
		.click();
}

test.each(["Widget", "Reading"])(
	"a snippet that a dashboard runs by itself (%s) runs once after it was chosen",
	async (name) => {
		const { fake } = await renderForm();
		await choose(name);
		const id = snippets.find((snippet) => snippet.name === name)?.id ?? "";
		await shows(id);
		await page.getByRole("radio", { name: "JSON" }).click();
		await page.getByRole("radio", { name: "Snippet default" }).click();
		await shows(id);
		expect(runs(fake)).toEqual([id]);
	},
);

test("a snippet that is chosen from the start runs once the list says what it is for", async () => {
	const { fake } = await renderForm({ id: "snip_read" });
	await shows("snip_read");
	expect(runs(fake)).toEqual(["snip_read"]);
});

test("on a device that saves data, no snippet runs until its button is pressed", async () => {
	saveData();
	const { fake } = await renderForm({ id: "snip_read" });
	await page.getByRole("button", { name: "Run snippet" }).click();
	await shows("snip_read");
	expect(runs(fake)).toEqual(["snip_read"]);
});

test("a snippet that may change something, or whose purpose is not known, runs only when its button is pressed", async () => {
	const fake = createFakeAkua({ snippets, results });
	const ids = ["snip_general", "snip_action", "snip_new", "snip_unlisted"];
	const form = (id: string) => (
		<AddWidget.Root key={id} dashboardId={dashboardId} defaultValues={{ snippet_id: id }} aria-label={id}>
			<AddWidget.Preview />
		</AddWidget.Root>
	);
	const manual = (
		<AddWidget.Root dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_widget" }}>
			<AddWidget.Preview mode="manual" />
		</AddWidget.Root>
	);
	// The last one runs by itself, after the time in which the others would have.
	await render(
		createWorld({ fake }).wrap(
			<>
				{ids.map(form)}
				{manual}
				{form("snip_read")}
			</>,
		),
	);
	await shows("snip_read");
	expect(runs(fake)).toEqual(["snip_read"]);
	await page.getByRole("form", { name: "snip_general" }).getByRole("button", { name: "Run snippet" }).click();
	await shows("snip_general");
	expect(runs(fake)).toEqual(["snip_read", "snip_general"]);
});

test("choosing another snippet stops a run that started by itself, and one that has a result does not run again", async () => {
	const { fake, signals } = await renderForm({ faults: [{ call: "executeSnippet", answer: "hang" }] });
	await choose("Widget");
	await expect.poll(() => signals.length).toBe(1);
	await choose("Reading");
	await shows("snip_read");
	expect(signals[0]?.aborted).toBe(true);
	await choose("Widget");
	await shows("snip_widget");
	await choose("Reading");
	await shows("snip_read");
	expect(runs(fake)).toEqual(["snip_widget", "snip_read", "snip_widget"]);
});

test("nothing runs by itself offline, and once the network is back it does", async () => {
	const { fake } = await renderForm();
	await userEvent.click(page.getByRole("combobox", { name: "Snippet" }));
	await expect.element(page.getByRole("listbox").getByRole("option", { name: /Widget/ })).toBeVisible();
	onlineManager.setOnline(false);
	await choose("Widget");
	await said(/The preview will load when you’re back online/);
	expect(runs(fake)).toEqual([]);
	onlineManager.setOnline(true);
	await shows("snip_widget");
	expect(runs(fake)).toEqual(["snip_widget"]);
});

test("a run that was stopped, or that failed, does not start again by itself", async () => {
	const faults = [
		{ call: "executeSnippet", answer: "hang" },
		{ call: "executeSnippet", answer: { status: 403 } },
	] as const;
	const { fake } = await renderForm({ id: "snip_widget", faults });
	await page.getByRole("button", { name: "Stop" }).click();
	await said(/^Stopped/);
	await choose("Reading");
	await said(/permission to run this snippet/);
	await page.getByRole("radio", { name: "JSON" }).click();
	await page.getByRole("button", { name: "Run snippet" }).click();
	await shows("snip_read");
	expect(runs(fake)).toEqual(["snip_widget", "snip_read", "snip_read"]);
});
