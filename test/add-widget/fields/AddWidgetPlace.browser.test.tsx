import { onlineManager } from "@tanstack/react-query";
import { AddWidget, AddWidgetForm, type AddWidgetFormProps, useAddWidgetForm } from "akua-react";
import type { FakeAkua, FakeFault } from "akua-react/testing";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { creates, createWorld, dashboardId, keys, type WorldOptions } from "../../../support/createWorld.js";
import { renderHook } from "../../support/renderHook.js";

afterEach(() => {
	onlineManager.setOnline(true);
	localStorage.clear();
});

const names = ["Alpha", "Beta", "Gamma", "Delta"];
const snippets = [...names, "New"].map((name) => ({ id: name, name }));
const widgets = names.map((name, position) => ({ id: name, snippet_id: name, dashboard_id: dashboardId, position }));
const spaced = widgets.map((widget) => ({ ...widget, position: widget.position * 10 }));

const place = () => page.getByRole("combobox", { name: "Position" });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const said = (text: string) => expect.element(page.getByText(text)).toBeVisible();
const order = (fake: FakeAkua) => fake.widgets(dashboardId).map(({ snippet_id }) => snippet_id);
const writes = (fake: FakeAkua) => fake.requests.filter(({ call }) => call === "updateWidget");

function focus(element: Element) {
	if (!(element instanceof HTMLElement)) throw new Error("There is no field.");
	element.focus();
}

async function show(options: WorldOptions, props: Partial<AddWidgetFormProps> = {}) {
	const world = createWorld({ snippets, widgets, ...options });
	const screen = await render(
		world.wrap(
			<AddWidgetForm
				dashboardId={dashboardId}
				defaultValues={{ snippet_id: "New" }}
				afterSubmit="keep"
				preview={false}
				{...props}
			/>,
		),
	);
	await expect.poll(() => place().element().textContent).toContain("After Delta");
	return { ...world, screen };
}

describe.each(["stored", "inserted"] as const)("where positions are %s", (positions) => {
	test("by default a widget is added at the end, by a single request without a position", async () => {
		const { fake } = await show({ positions });
		await expect.element(place()).toHaveDisplayValue("At the end");
		await expect.element(place()).toHaveAccessibleDescription("It will be widget 5 of 5.");
		await button("Add widget").click();
		await said("“New” added.");
		expect(order(fake)).toEqual([...names, "New"]);
		expect(writes(fake)).toEqual([]);
		expect(creates(fake)[0]?.body).not.toHaveProperty("position");
	});

	test.each([
		["At the beginning", ["New", "Alpha", "Beta", "Gamma", "Delta"], 1],
		["After Alpha", ["Alpha", "New", "Beta", "Gamma", "Delta"], 2],
		["After Gamma", ["Alpha", "Beta", "Gamma", "New", "Delta"], 4],
		["After Delta", ["Alpha", "Beta", "Gamma", "Delta", "New"], 5],
	])("%s there is no room, so it is made before the widget is added", async (option, wanted, number) => {
		const { fake } = await show({ positions });
		await place().selectOptions(option);
		await expect.element(place()).toHaveAccessibleDescription(`It will be widget ${number} of 5.`);
		await button("Add widget").click();
		await said("“New” added.");
		expect(order(fake)).toEqual(wanted);
		expect(creates(fake)).toHaveLength(1);
	});

	test("a widget whose neighbour is removed meanwhile goes to the nearest place, and the form says so", async () => {
		const { fake } = await show({ positions });
		await place().selectOptions("After Beta");
		fake.removeWidget("Beta");
		await button("Add widget").click();
		await said("“New” added. The widget you placed it after is gone, so it went to the nearest place.");
		expect(order(fake)).toEqual(["Alpha", "New", "Gamma", "Delta"]);
	});

	test("a widget whose neighbours are all removed meanwhile goes to the end, and the form says so", async () => {
		const { fake } = await show({ positions });
		await place().selectOptions("After Beta");
		fake.removeWidget("Beta");
		fake.removeWidget("Gamma");
		await button("Add widget").click();
		await said("“New” added. It went to the end, because the place you chose wasn’t available.");
		expect(order(fake)).toEqual(["Alpha", "Delta", "New"]);
	});

	test("a widget whose neighbour is removed while the form is open shows the nearest place", async () => {
		const { fake, queryClient } = await show({ positions });
		await place().selectOptions("After Beta");
		fake.removeWidget("Beta");
		await queryClient.invalidateQueries();
		await expect.element(place()).toHaveDisplayValue("After Alpha");
		await expect
			.element(place())
			.toHaveAccessibleDescription("The widget you chose is gone. This is the nearest place.");
	});

	const documented = (message: string) => ({ success: false, errors: [{ code: 7009, message }], result: {} });
	const older = (message: string) => ({ error: { code: "aborted", message } });
	test.each<[string, FakeFault["answer"]]>([
		["has changed", { status: 409, body: documented("The etag does not match") }],
		["has changed, as an older API says", { status: 409, body: older("The etag does not match") }],
		["is gone", { status: 404, body: documented("Not found") }],
		["may have been moved, as the answer is lost", "reset"],
	])("room is made all the same if a widget in the way %s", async (_, answer) => {
		const { fake } = await show({ positions, faults: [{ call: "updateWidget", answer }] });
		await place().selectOptions("After Alpha");
		await button("Add widget").click();
		await said("“New” added.");
		expect(order(fake)).toEqual(["Alpha", "New", "Beta", "Gamma", "Delta"]);
		expect(creates(fake)).toHaveLength(1);
	});

	test("if no room can be made, the widget is added at the end, and the form says so", async () => {
		const { fake } = await show({ positions, faults: [{ call: "updateWidget", answer: { status: 403 }, times: 9 }] });
		await place().selectOptions("After Alpha");
		await button("Add widget").click();
		await said("“New” added. It went to the end, because the place you chose wasn’t available.");
		expect(order(fake)).toEqual([...names, "New"]);
	});

	test("after a lost answer, trying again sends the same body and key, although the list has changed", async () => {
		const { fake } = await show({ positions, faults: [{ call: "createWidget", when: "after", answer: "reset" }] });
		await place().selectOptions("After Alpha");
		await button("Add widget").click();
		await said("The widget may have been added");
		await button("Try again").click();
		await said("“New” was already added. No duplicate was created.");
		expect(order(fake)).toEqual(["Alpha", "New", "Beta", "Gamma", "Delta"]);
		expect(creates(fake)[1]?.body).toEqual(creates(fake)[0]?.body);
		expect(new Set(keys(fake)).size).toBe(1);
	});

	test("after a lost answer and a reload, the same place sends the same body and key", async () => {
		const first = await show({ positions, faults: [{ call: "createWidget", when: "after", answer: "reset" }] });
		await place().selectOptions("After Alpha");
		await button("Add widget").click();
		await said("The widget may have been added");
		await first.screen.unmount();
		const { fake } = await show({ fake: first.fake });
		await place().selectOptions("After Alpha");
		await button("Add widget").click();
		await said("“New” was already added. No duplicate was created.");
		expect(creates(fake)[1]?.body).toEqual(creates(fake)[0]?.body);
		expect(order(fake)).toEqual(["Alpha", "New", "Beta", "Gamma", "Delta"]);
	});

	test("the next widget at the same place is a new one", async () => {
		const { fake } = await show({ positions }, { afterSubmit: "reset" });
		for (const [type, count] of [["Table", 5] as const, ["JSON", 6] as const]) {
			await page.getByRole("radio", { name: type }).click();
			await place().selectOptions("After Alpha");
			await button("Add widget").click();
			await expect.poll(() => order(fake).length).toBe(count);
			await expect.element(place()).toHaveDisplayValue("At the end");
			await expect.element(place()).toHaveAccessibleDescription(`It will be widget ${count + 1} of ${count + 1}.`);
		}
		expect(order(fake)).toEqual(["Alpha", "New", "New", "Beta", "Gamma", "Delta"]);
		expect(new Set(keys(fake)).size).toBe(2);
	});

	test("while room is being made, the form is locked, and a second press adds nothing", async () => {
		const { fake, hold } = await show({ positions });
		await place().selectOptions("After Alpha");
		const request = hold(/^PATCH/);
		await button("Add widget").click();
		await request.arrived;
		await button("Adding…").click({ force: true });
		await expect.element(place()).toHaveAttribute("aria-disabled", "true");
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveAttribute("readonly");
		request.release();
		await said("“New” added.");
		expect(creates(fake)).toHaveLength(1);
	});

	test("cancelled while room is being made, nothing is added, and the next press adds the widget", async () => {
		const { fake, hold } = await show({ positions });
		await place().selectOptions("After Alpha");
		const request = hold(/^PATCH/);
		await button("Add widget").click();
		await request.arrived;
		await button("Cancel request").click();
		await said("The widget wasn’t added");
		await said("The request was canceled.");
		request.release();
		expect(creates(fake)).toHaveLength(0);
		await button("Try again").click();
		await said("“New” added.");
		expect(order(fake)).toEqual(["Alpha", "New", "Beta", "Gamma", "Delta"]);
		expect(creates(fake)).toHaveLength(1);
	});

	test("a form that is removed while room is being made still adds the widget", async () => {
		const { fake, hold, screen } = await show({ positions });
		await place().selectOptions("After Alpha");
		const request = hold(/^PATCH/);
		await button("Add widget").click();
		await request.arrived;
		await screen.unmount();
		request.release();
		await expect.poll(() => order(fake)).toEqual(["Alpha", "New", "Beta", "Gamma", "Delta"]);
	});

	test("two forms that place the same in the same moment add one widget", async () => {
		// The second form waits for the first one, whose request then takes as long as any network does.
		const world = createWorld({ snippets, widgets, positions, latencyMs: 100 });
		const form = <AddWidgetForm dashboardId={dashboardId} defaultValues={{ snippet_id: "New" }} preview={false} />;
		await render(
			world.wrap(
				<>
					<section aria-label="one">{form}</section>
					<section aria-label="two">{form}</section>
				</>,
			),
		);
		const regions = ["one", "two"].map((name) => page.getByRole("region", { name, exact: true }));
		for (const region of regions) {
			await region.getByRole("combobox", { name: "Position" }).selectOptions("After Alpha");
		}
		const request = world.hold(/^PATCH/);
		for (const region of regions) await region.getByRole("button", { name: "Add widget" }).click();
		await request.arrived;
		request.release();
		for (const region of regions) await expect.element(region.getByText(/“New” (added|was already)/)).toBeVisible();
		expect(order(world.fake)).toEqual(["Alpha", "New", "Beta", "Gamma", "Delta"]);
	});

	test("offline, without known room, a widget waits for the network and is then added at the end, which is said", async () => {
		const { fake } = await show({ positions });
		await place().selectOptions("After Alpha");
		onlineManager.setOnline(false);
		await button("Add widget").click();
		await said("You’re offline. Keep this page open: the widget will be added when you’re back online.");
		onlineManager.setOnline(true);
		await said("“New” added. It went to the end, because the place you chose wasn’t available.");
		expect(order(fake)).toEqual([...names, "New"]);
	});
});

test("where there is a gap, a widget is placed by a single request", async () => {
	const { fake } = await show({ widgets: spaced });
	await place().selectOptions("After Beta");
	await button("Add widget").click();
	await said("“New” added.");
	expect(order(fake)).toEqual(["Alpha", "Beta", "New", "Gamma", "Delta"]);
	expect(writes(fake)).toEqual([]);
});

test("offline, a widget that waits for the network goes into a gap that is known", async () => {
	const { fake } = await show({ widgets: spaced });
	await place().selectOptions("After Beta");
	// What finds the gap is loaded once a place is chosen.
	await button("Add widget").click();
	await said("“New” added.");
	onlineManager.setOnline(false);
	await place().selectOptions("After Gamma");
	await button("Add widget").click();
	await said("You’re offline. Keep this page open: the widget will be added when you’re back online.");
	onlineManager.setOnline(true);
	await expect.poll(() => order(fake)).toEqual(["Alpha", "Beta", "New", "Gamma", "New", "Delta"]);
});

test("two widgets of one name are told apart by their place", async () => {
	const twins = widgets.map((widget) => ({ ...widget, snippet_id: widget.id === "Gamma" ? "Alpha" : widget.id }));
	await show({ widgets: twins });
	const options = place().getByRole("option").elements();
	expect(options.map(({ textContent }) => textContent)).toEqual([
		...["At the end", "At the beginning"],
		...["After Alpha (1)", "After Beta", "After Alpha (3)", "After Delta"],
	]);
});

test("the keyboard alone chooses a place", async () => {
	const { fake } = await show({});
	focus(place().element());
	await userEvent.keyboard("{ArrowDown}{ArrowDown}");
	await expect.element(place()).toHaveDisplayValue("After Alpha");
	await button("Add widget").click();
	await said("“New” added.");
	expect(order(fake)[1]).toBe("New");
});

test("a number that the host has set is shown as the place it stands for, and is sent as it is", async () => {
	const { fake } = await show({ widgets: spaced }, { defaultValues: { snippet_id: "New", position: 15 } });
	await expect.element(place()).toHaveDisplayValue("After Beta");
	await button("Add widget").click();
	await said("“New” added.");
	expect(creates(fake)[0]?.body).toMatchObject({ position: 15 });
});

test("a failed create that is edited again has its place", async () => {
	const world = createWorld({ snippets, widgets, faults: [{ call: "createWidget", answer: { status: 503 } }] });
	const form = await renderHook(world, () => useAddWidgetForm({ dashboardId, defaultValues: { snippet_id: "New" } }));
	const wanted = { after: "Alpha", before: "Beta" };
	form.current.form.setValue("position", wanted);
	const request = world.hold(/^POST/);
	void form.current.submit();
	await request.arrived;
	form.current.startOver();
	expect(form.current.form.getValues("position")).toBeNull();
	request.release();
	await expect.poll(() => form.current.notices).toMatchObject([{ type: "failed" }]);
	const [notice] = form.current.notices;
	if (notice?.type === "failed") form.current.editNotice(notice);
	expect(form.current.form.getValues("position")).toEqual(wanted);
});

describe("if the widgets cannot be listed", () => {
	const unlisted: FakeFault = { call: "listWidgets", answer: { status: 503 } };

	test("the default form takes the position as a number, also if they load later", async () => {
		const world = createWorld({ snippets, widgets, faults: [unlisted] });
		await render(
			world.wrap(<AddWidgetForm dashboardId={dashboardId} defaultValues={{ snippet_id: "New" }} preview={false} />),
		);
		await page.getByRole("spinbutton", { name: "Position" }).fill("0");
		await world.queryClient.invalidateQueries();
		await expect.poll(() => world.queryClient.isFetching()).toBe(0);
		await expect.element(page.getByRole("spinbutton", { name: "Position" })).toHaveValue(0);
		await button("Add widget").click();
		await said("“New” added.");
		expect(creates(world.fake)[0]?.body).toMatchObject({ position: 0 });
	});

	test("the focus stays in the field when it becomes a number, and they are not asked for again", async () => {
		const world = createWorld({ snippets, widgets, faults: [unlisted] });
		const request = world.hold(/^GET .*widgets/);
		await render(
			world.wrap(<AddWidgetForm dashboardId={dashboardId} defaultValues={{ snippet_id: "New" }} preview={false} />),
		);
		await expect.element(place()).toHaveAccessibleDescription("Loading the widgets of this dashboard…");
		focus(place().element());
		await request.arrived;
		request.release();
		await expect.element(page.getByRole("spinbutton", { name: "Position" })).toHaveFocus();
		await expect.poll(() => world.queryClient.isFetching()).toBe(0);
		expect(world.fake.requests.filter(({ call }) => call === "listWidgets")).toHaveLength(1);
	});

	test("at the submit, a place is added at the end, and the form says so", async () => {
		const { fake } = await show({});
		await place().selectOptions("After Alpha");
		fake.fail({ ...unlisted, times: 9 });
		await button("Add widget").click();
		await said("“New” added. It went to the end, because the place you chose wasn’t available.");
	});
});

test("a number field is empty while a place is chosen, and says which", async () => {
	const world = createWorld({ snippets, widgets });
	await render(
		world.wrap(
			<AddWidget.Root dashboardId={dashboardId}>
				<AddWidget.Place />
				<AddWidget.Position />
			</AddWidget.Root>,
		),
	);
	await place().selectOptions("After Alpha");
	await expect.element(page.getByRole("spinbutton")).toHaveValue(null);
	await expect.element(page.getByRole("spinbutton")).toHaveAccessibleDescription("This will come right after “Alpha”.");
	await page.getByRole("spinbutton").fill("2");
	await expect.element(place()).toHaveDisplayValue("After Beta");
});
