import { onlineManager } from "@tanstack/react-query";
import {
	AddWidget,
	AddWidgetForm,
	type AddWidgetFormProps,
	AkuaProvider,
	type UseAddWidgetFormOptions,
	useAddWidgetForm,
} from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { Profiler, type ReactNode, StrictMode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { creates, createWorld, dashboardId, keys, type WorldOptions } from "../../support/createWorld.js";
import { expectProblem } from "../setup/expectProblem.js";
import { renderHook } from "../support/renderHook.js";

afterEach(() => onlineManager.setOnline(true));

const chosen = { snippet_id: "snip_clusters" };
const submit = () => page.getByRole("button", { name: /^(?:Add widget|Try again|Adding…)$/ });
const said = (text: string) => expect.element(page.getByText(text)).toBeVisible();

async function renderForm(props: Partial<AddWidgetFormProps> = {}, options?: WorldOptions) {
	const form = <AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} {...props} />;
	return show(form, props, options);
}

/** A form with the position as a number. */
async function renderNumbered(props: Partial<UseAddWidgetFormOptions> = {}) {
	const form = (
		<AddWidget.Root dashboardId={dashboardId} defaultValues={chosen} {...props}>
			<AddWidget.Status />
			<AddWidget.Snippet />
			<AddWidget.Position />
			<AddWidget.Actions />
		</AddWidget.Root>
	);
	return show(form, props);
}

async function show(form: ReactNode, props: Pick<UseAddWidgetFormOptions, "defaultValues">, options?: WorldOptions) {
	const world = createWorld(options);
	const screen = await render(world.wrap(form));
	await expect
		.element(page.getByRole("combobox", { name: "Snippet" }))
		.toHaveValue(props.defaultValues ? "" : "Clusters by region");
	return { ...world, screen };
}

describe("a submit", () => {
	test("two presses of Add in one tick send one request", async () => {
		const { fake } = await renderForm();
		const button = submit().element();
		if (!(button instanceof HTMLElement)) throw new Error("There is no button.");
		button.click();
		button.click();
		await said("“Clusters by region” added.");
		expect(creates(fake)).toHaveLength(1);
	});

	test("two forms with the same values create one widget and both call onCreated", async () => {
		const world = createWorld();
		const [first, second] = [vi.fn(), vi.fn()];
		await render(
			world.wrap(
				<>
					<AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} onCreated={first} />
					<AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} onCreated={second} />
				</>,
			),
		);
		for (const button of submit().elements()) if (button instanceof HTMLElement) button.click();
		await expect.poll(() => second.mock.calls.length).toBe(1);
		expect(first).toHaveBeenCalledOnce();
		expect(creates(world.fake)).toHaveLength(1);
	});

	test("StrictMode sends one request and calls onCreated once", async () => {
		const world = createWorld();
		const onCreated = vi.fn();
		const form = <AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} onCreated={onCreated} />;
		await render(<StrictMode>{world.wrap(form)}</StrictMode>);
		await submit().click();
		await said("“Clusters by region” added.");
		expect(creates(world.fake)).toHaveLength(1);
		expect(onCreated).toHaveBeenCalledOnce();
	});

	test("onCreated runs once although the form has unmounted", async () => {
		const onCreated = vi.fn();
		const world = createWorld();
		const request = world.hold(/^POST .*widgets/);
		const form = <AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} onCreated={onCreated} />;
		const { rerender } = await render(world.wrap(form));
		await submit().click();
		await request.arrived;
		await rerender(world.wrap(null));
		request.release();
		await expect.poll(() => onCreated.mock.calls.length).toBe(1);
		expect(world.fake.widgets(dashboardId)).toHaveLength(5);
	});

	test.for([
		["onCreated", 200],
		["onError", 503],
	] as const)(
		"%s is not called on a form that has unmounted, if a new one waits for the same widget",
		async ([name, status]) => {
			const [abandoned, told] = [vi.fn(), vi.fn()];
			const faults = status === 200 ? [] : [{ call: "createWidget", answer: { status } } as const];
			const world = createWorld({ faults });
			const request = world.hold(/^POST .*widgets/);
			const form = (key: string, callback: () => void) => (
				<AddWidgetForm key={key} dashboardId={dashboardId} defaultValues={chosen} {...{ [name]: callback }} />
			);
			const { rerender } = await render(world.wrap(form("first", abandoned)));
			await submit().click();
			await request.arrived;
			await rerender(world.wrap(form("second", told)));
			await submit().click();
			request.release();
			await expect.poll(() => told.mock.calls.length).toBe(1);
			await expect.poll(() => world.queryClient.isMutating()).toBe(0);
			expect(abandoned).not.toHaveBeenCalled();
			expect(page.getByText(/“Clusters by region”/).elements()).toHaveLength(status === 200 ? 1 : 0);
			expect(creates(world.fake)).toHaveLength(1);
		},
	);

	test("of two forms that have unmounted while they wait for the same widget, the last one calls onCreated", async () => {
		const [first, second] = [vi.fn(), vi.fn()];
		const world = createWorld();
		const request = world.hold(/^POST .*widgets/);
		const form = (key: string, onCreated: () => void) => (
			<AddWidgetForm key={key} dashboardId={dashboardId} defaultValues={chosen} onCreated={onCreated} />
		);
		const { rerender } = await render(world.wrap(form("first", first)));
		await submit().click();
		await request.arrived;
		await rerender(world.wrap(form("second", second)));
		await submit().click();
		await rerender(world.wrap(null));
		request.release();
		await expect.poll(() => second.mock.calls.length).toBe(1);
		await expect.poll(() => world.queryClient.isMutating()).toBe(0);
		expect(first).not.toHaveBeenCalled();
	});

	test("a value that a form of the host's own changes during a submit stays", async () => {
		const world = createWorld();
		const hook = await renderHook(world, () => useAddWidgetForm({ dashboardId, defaultValues: chosen }));
		const request = world.hold(/^POST .*widgets/);
		void hook.current.submit();
		await request.arrived;
		hook.current.form.setValue("position", 7);
		request.release();
		await expect.poll(() => hook.current.state.status).toBe("success");
		expect(hook.current.form.getValues("position")).toBe(7);
		expect(creates(world.fake)[0]?.body).not.toHaveProperty("position");
	});

	test("position 0 is sent as 0, and an empty position is not sent", async () => {
		const { fake } = await renderNumbered({ afterSubmit: "keep" });
		await submit().click();
		await said("“Clusters by region” added.");
		await page.getByRole("spinbutton").fill("0");
		await submit().click();
		await expect.poll(() => creates(fake).length).toBe(2);
		expect(creates(fake).map(({ body }) => body)).toEqual([
			{ snippet_id: "snip_clusters", display_type: null, col_span: 1 },
			{ snippet_id: "snip_clusters", display_type: null, col_span: 1, position: 0 },
		]);
	});

	test("a success names the snippet by its id where snippets may not be listed", async () => {
		const { wrap } = createWorld({ faults: [{ call: "listSnippets", answer: { status: 403 } }] });
		await render(wrap(<AddWidgetForm dashboardId={dashboardId} />));
		await page.getByRole("textbox", { name: "Snippet ID" }).fill("snip_uptime");
		await submit().click();
		await said("“snip_uptime” added.");
	});

	test("an onCreated that throws does not turn a success into a failure", async () => {
		expectProblem(/the host's own/);
		await renderForm({
			onCreated: () => {
				throw new Error("the host's own");
			},
		});
		await submit().click();
		await said("“Clusters by region” added.");
	});
});

describe("a failure", () => {
	const lostAnswer = { call: "createWidget", when: "after", answer: "reset" } as const;

	test("trying again in a form opened anew after an unknown outcome creates no second widget", async () => {
		const world = createWorld({ faults: [lostAnswer] });
		const form = (key: string) => <AddWidgetForm key={key} dashboardId={dashboardId} defaultValues={chosen} />;
		const { rerender } = await render(world.wrap(form("first")));
		await submit().click();
		await said("The widget may have been added");
		await rerender(world.wrap(null));
		await rerender(world.wrap(form("second")));
		await submit().click();
		await said("“Clusters by region” was already added. No duplicate was created.");
		expect(new Set(keys(world.fake)).size).toBe(1);
		expect(world.fake.widgets(dashboardId)).toHaveLength(5);
	});

	test("a changed form after an unknown outcome submits another widget", async () => {
		const { fake } = await renderForm({}, { faults: [lostAnswer] });
		await submit().click();
		await said("The widget may have been added");
		await page.getByRole("radio", { name: "JSON" }).click();
		await submit().click();
		await said("“Clusters by region” added.");
		expect(new Set(keys(fake)).size).toBe(2);
	});

	test("a failure is announced once, by the focus and not by a live region", async () => {
		const { screen } = await renderForm({}, { faults: [lostAnswer] });
		await submit().click();
		const summary = page.getByRole("region", { name: "The widget may have been added" });
		await expect.element(summary).toHaveFocus();
		for (const region of screen.container.querySelectorAll("[role=status]")) {
			expect(region).not.toHaveTextContent(/added/);
		}
		expect(summary.element().closest("[role=status],[role=alert],[aria-live]")).toBeNull();
	});

	test("a failure disappears when the next submit starts", async () => {
		const { hold } = await renderForm({}, { faults: [lostAnswer] });
		await submit().click();
		await said("The widget may have been added");
		const request = hold(/^POST .*widgets/);
		await submit().click();
		await request.arrived;
		await expect.element(page.getByRole("region", { name: /may have been/ })).not.toBeInTheDocument();
		request.release();
		await said("“Clusters by region” was already added. No duplicate was created.");
	});

	test("a set-up error names the setting to change", async () => {
		const client = createAkuaClient({ token: () => "", fetch: () => Promise.reject(new Error("must not be called")) });
		const { queryClient } = createWorld();
		const snippets = [{ id: "snip_clusters", name: "Clusters", description: null }];
		await render(
			<AkuaProvider client={client} queryClient={queryClient}>
				<AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} snippets={snippets} />
			</AkuaProvider>,
		);
		await submit().click();
		await said("The widget wasn’t added");
		await expect
			.element(page.getByRole("region", { name: /wasn’t added/ }))
			.toHaveTextContent(/isn’t set up correctly.*token/s);
	});
});

test("a failed undo that no form has shown names its snippet, also once it has succeeded", async () => {
	const world = createWorld({ faults: [{ call: "deleteWidget", answer: { status: 503 } }] });
	const form = (key: string) => <AddWidgetForm key={key} dashboardId={dashboardId} defaultValues={chosen} />;
	const { rerender } = await render(world.wrap(form("first")));
	const undo = page.getByRole("button", { name: "Undo" });
	await submit().click();
	const request = world.hold(/^DELETE/);
	await undo.click();
	await request.arrived;
	await rerender(world.wrap(null));
	request.release();
	await expect.poll(() => world.queryClient.isMutating()).toBe(0);
	await rerender(world.wrap(form("second")));
	await said("“Clusters by region” may not have been removed. It’s safe to undo again.");
	await undo.click();
	await said("“Clusters by region” removed.");
	expect(world.fake.widgets(dashboardId)).toHaveLength(4);
});

describe("typing", () => {
	test("typing in the position renders no other part again", async () => {
		const rendered: string[] = [];
		// The place is another field of the same value.
		const { Root, Place: _, ...others } = AddWidget;
		const parts = Object.entries(others);
		const { wrap, queryClient } = createWorld();
		await render(
			wrap(
				<Root dashboardId={dashboardId} defaultValues={chosen} onCancel={() => {}}>
					{parts.map(([name, Part]) => (
						<Profiler key={name} id={name} onRender={() => rendered.push(name)}>
							<Part />
						</Profiler>
					))}
				</Root>,
			),
		);
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("Clusters by region");
		await expect.poll(() => queryClient.isFetching()).toBe(0);
		// The preview runs by itself.
		await expect.element(page.getByText(/^Took/)).toBeVisible();
		expect(new Set(rendered)).toEqual(new Set(parts.map(([name]) => name)));
		await page.getByRole("spinbutton").click();
		rendered.length = 0;
		await userEvent.keyboard("123");
		expect(rendered).toEqual(["Position", "Position", "Position"]);
	});

	test.for(["9007199254740992", "-9007199254740992", "1e300"])("position %s is too far", async (text) => {
		const { fake } = await renderNumbered();
		await userEvent.type(page.getByRole("spinbutton"), text);
		await submit().click();
		await said("That number is out of range.");
		expect(creates(fake)).toHaveLength(0);
		await page.getByRole("spinbutton").fill("9007199254740991");
		await submit().click();
		await said("“Clusters by region” added.");
	});

	test.for(["1.5", "1e400", "-"])("position %s is not a whole number, and stays in the field", async (text) => {
		const { fake } = await renderNumbered();
		await userEvent.type(page.getByRole("spinbutton"), text);
		await submit().click();
		await said("Enter a whole number, or leave it empty.");
		await expect.element(page.getByRole("spinbutton")).toHaveFocus();
		expect(creates(fake)).toHaveLength(0);
		await page.getByRole("spinbutton").fill("2");
		await submit().click();
		await said("“Clusters by region” added.");
	});
});

test("a second submit of the headless form returns the first one's promise", async () => {
	const world = createWorld();
	const promises: Promise<void>[] = [];
	await render(world.wrap(<Headless promises={promises} />));
	await page.getByRole("button", { name: "Add" }).click();
	await Promise.all(promises);
	expect(creates(world.fake)).toHaveLength(1);
});

test("submit of the headless form never rejects, although onError throws", async () => {
	expectProblem(/the host's own/);
	const world = createWorld({ faults: [{ call: "createWidget", answer: { status: 403 } }] });
	const onError = () => {
		throw new Error("the host's own");
	};
	const hook = await renderHook(world, () => useAddWidgetForm({ dashboardId, defaultValues: chosen, onError }));
	await expect(hook.current.submit()).resolves.toBeUndefined();
	await expect.poll(() => hook.current.state).toMatchObject({ status: "error", outcome: "not_applied" });
});

function Headless({ promises }: { promises: Promise<void>[] }) {
	const { submit: send } = useAddWidgetForm({ dashboardId, defaultValues: chosen });
	return (
		<button type="button" onClick={() => promises.push(send(), send())}>
			Add
		</button>
	);
}
