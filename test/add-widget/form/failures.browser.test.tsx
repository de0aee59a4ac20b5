import { AddWidget, AddWidgetForm, useAddWidgetForm } from "akua-react";
import type { FakeFault } from "akua-react/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

const defaultValues = { snippet_id: "snip_uptime", position: 1 } as const;

/** A refusal with these issues. */
const refusal = (...issues: { path?: (string | number)[]; message: string }[]): FakeFault => ({
	call: "createWidget",
	answer: {
		status: 422,
		body: { success: false, errors: issues.map((issue) => ({ code: 7001, ...issue })), result: {} },
	},
});

async function submit(fault: FakeFault, parts?: React.ReactNode) {
	const world = createWorld({ faults: [fault] });
	await render(
		world.wrap(
			parts ? (
				<AddWidget.Root dashboardId={dashboardId} defaultValues={defaultValues}>
					{parts}
				</AddWidget.Root>
			) : (
				<AddWidgetForm dashboardId={dashboardId} defaultValues={defaultValues} />
			),
		),
	);
	await page.getByRole("button", { name: "Add widget" }).click();
}

test("two issues of one field are both shown at it", async () => {
	await submit(
		refusal({ path: ["body", "position"], message: "Too high." }, { path: ["body", "position"], message: "Taken." }),
	);
	await expect
		.element(page.getByRole("combobox", { name: "Position" }))
		.toHaveAccessibleDescription("Too high. Taken.");
});

test("issues of parts that the form does not have are told apart by their names", async () => {
	await submit(
		refusal({ path: ["body", "title"], message: "Required" }, { path: ["body", "height"], message: "Required" }),
	);
	await expect.element(page.getByText("title: Required")).toBeVisible();
	await expect.element(page.getByText("height: Required")).toBeVisible();
});

test("an issue of a field that is not on the page is in the summary, with the field's name", async () => {
	await submit(
		refusal({ path: ["body", "col_span"], message: "Too wide." }),
		<>
			<AddWidget.Status />
			<AddWidget.Snippet />
			<AddWidget.Actions />
		</>,
	);
	await expect.element(page.getByText("col_span: Too wide.")).toBeVisible();
});

test("of several refused fields, the first one on the page gets the focus", async () => {
	await submit(
		refusal({ path: ["body", "position"], message: "Taken." }, { path: ["body", "snippet_id"], message: "Gone." }),
	);
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveFocus();
});

test.each(["submit", "snippetRequired", "toString"])(
	"the API's own words are shown even if they are %j",
	async (message) => {
		await submit(refusal({ path: ["body", "snippet_id"], message }));
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveAccessibleDescription(message);
	},
);

test("a form's errors carry a type and text, in the form's own language", async () => {
	const world = createWorld({ provider: { messages: { snippetRequired: "Which one?" } } });
	await render(world.wrap(<Own />));
	await page.getByRole("button", { name: "Go" }).click();
	await expect.element(page.getByText("too_small: Which one?")).toBeVisible();
});

test("a controller that a component holds is the form of the parts", async () => {
	const world = createWorld();
	await render(world.wrap(<Panel />));
	await page.getByRole("button", { name: "Seven" }).click();
	await expect.element(page.getByRole("spinbutton")).toHaveValue(7);
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.poll(() => document.querySelector("output")?.textContent).toBe("success");
	expect(world.fake.widgets(dashboardId).some(({ position }) => position === 7)).toBe(true);
});

function Own() {
	const { form, submit } = useAddWidgetForm({ dashboardId });
	const { snippet_id: error } = form.formState.errors;
	return (
		<form onSubmit={submit}>
			<input {...form.register("snippet_id")} />
			<button type="submit">Go</button>
			<p>{error ? `${error.type}: ${error.message}` : null}</p>
		</form>
	);
}

function Panel() {
	const controller = useAddWidgetForm({ dashboardId, defaultValues });
	return (
		<>
			<button type="button" onClick={() => controller.form.setValue("position", 7)}>
				Seven
			</button>
			<output>{controller.state.status}</output>
			<AddWidget.Root controller={controller}>
				<AddWidget.Status />
				<AddWidget.Snippet />
				<AddWidget.Position />
				<AddWidget.Actions />
			</AddWidget.Root>
		</>
	);
}
