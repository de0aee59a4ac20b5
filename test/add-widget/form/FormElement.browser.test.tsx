import { AddWidget, AddWidgetDialog, AddWidgetForm, type HostDialogProps, SnippetPicker } from "akua-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { creates, createWorld, dashboardId } from "../../../support/createWorld.js";
import { expectProblem } from "../../setup/expectProblem.js";

const chosen = { snippet_id: "snip_uptime" };

function HostDialog({ open, children }: HostDialogProps) {
	return open ? <div role="dialog">{children}</div> : null;
}

const snippets = [{ id: "a", name: "Alpha", description: null }];

function HostWithPicker() {
	const [id, setId] = useState("");
	return (
		<form onReset={() => setId("")}>
			<SnippetPicker value={id} onValueChange={setId} snippets={snippets} />
		</form>
	);
}

/** A host's form, whose submit navigates away unless it is prevented. */
async function showInForm(children: ReactNode) {
	const world = createWorld();
	const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
	const onReset = vi.fn();
	const { container } = await render(
		world.wrap(
			<form onSubmit={onSubmit} onReset={onReset}>
				<input aria-label="Title" name="title" defaultValue="Mine" />
				{children}
			</form>,
		),
	);
	const form = container.querySelector("form");
	if (!form) throw new Error("The host has no form.");
	return { ...world, form, onSubmit, onReset };
}

describe("a dialog inside a host's form", () => {
	test.each([
		["our dialog", {}],
		["a host's dialog", { components: { Dialog: HostDialog } }],
	])("%s adds one widget, and neither submits the host's form nor nests one in it", async (_, props) => {
		const { form, fake, onSubmit } = await showInForm(<AddWidgetDialog dashboardId={dashboardId} {...props} />);
		await page.getByRole("button", { name: "Add widget" }).click();
		await page.getByRole("combobox", { name: "Snippet" }).fill("uptime");
		await userEvent.keyboard("{ArrowDown}{Enter}");
		expect(form.querySelectorAll("form")).toHaveLength(0);
		await page.getByRole("dialog").getByRole("button", { name: "Add widget" }).click();
		await expect.poll(() => fake.widgets(dashboardId)).toHaveLength(5);
		expect(onSubmit).not.toHaveBeenCalled();
	});

	test("Enter in a field submits the dialog alone, once however long it is held", async () => {
		const { fake, onSubmit } = await showInForm(
			<AddWidgetDialog dashboardId={dashboardId} defaultValues={chosen} defaultOpen />,
		);
		await page.getByRole("dialog").getByRole("combobox", { name: "Snippet" }).click();
		await userEvent.keyboard("{Escape}{Enter>3/}");
		await expect.poll(() => creates(fake)).toHaveLength(1);
		expect(onSubmit).not.toHaveBeenCalled();
	});

	test("focus is in the first field, and an invalid field gets it", async () => {
		await showInForm(<AddWidgetDialog dashboardId={dashboardId} />);
		await page.getByRole("button", { name: "Add widget" }).click();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveFocus();
		await page.getByRole("dialog").getByRole("button", { name: "Add widget" }).click();
		await expect.element(page.getByText("Choose a snippet.")).toBeVisible();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveFocus();
	});

	test("a reset button among the parts resets them, and not the host's form", async () => {
		const { form, onReset } = await showInForm(
			<AddWidgetDialog dashboardId={dashboardId} defaultOpen>
				<AddWidget.Snippet />
				<button type="reset">Clear</button>
			</AddWidgetDialog>,
		);
		const title = form.elements.namedItem("title");
		if (!(title instanceof HTMLInputElement)) throw new Error("The host has no title.");
		title.value = "Changed";
		await page.getByRole("combobox", { name: "Snippet" }).fill("uptime");
		await page.getByRole("listbox").getByRole("option", { name: "Uptime" }).click();
		await page.getByRole("button", { name: "Clear", exact: true }).click();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("");
		expect(title.value).toBe("Changed");
		expect(onReset).not.toHaveBeenCalled();
	});
});

test("a form portalled out of a host's form is submitted alone", async () => {
	const place = document.body.appendChild(document.createElement("div"));
	onTestFinished(() => place.remove());
	const { fake, onSubmit } = await showInForm(
		createPortal(<AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} />, place),
	);
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.poll(() => creates(fake)).toHaveLength(1);
	const pressed = performance.now();
	// A press right after the first one would belong to a double click.
	await expect.poll(() => performance.now() - pressed).toBeGreaterThan(600);
	await page.getByRole("combobox", { name: "Snippet" }).click();
	await userEvent.keyboard("{Escape}{Enter}");
	await expect.poll(() => creates(fake)).toHaveLength(2);
	expect(onSubmit).not.toHaveBeenCalled();
});

test("a form that a host has put into its own form adds its widget all the same", async () => {
	// React's own warning.
	expectProblem(/<form> cannot (?:be a descendant of|contain a nested) <form>/);
	const onOwn = vi.fn();
	const { fake, onSubmit } = await showInForm(
		<AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} onSubmit={onOwn} />,
	);
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.poll(() => creates(fake)).toHaveLength(1);
	expect(onOwn).toHaveBeenCalledOnce();
	expect(onSubmit).not.toHaveBeenCalled();
});

test("a form rendered as a div works inside a host's form", async () => {
	const { fake, form, onSubmit } = await showInForm(
		<AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} render={<div />} />,
	);
	expect(form.querySelector("form")).toBeNull();
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.poll(() => creates(fake)).toHaveLength(1);
	expect(onSubmit).not.toHaveBeenCalled();
	await page.getByRole("textbox", { name: "Title" }).click();
	await userEvent.keyboard("{Enter}");
	await expect.poll(() => onSubmit.mock.calls).toHaveLength(1);
	expect(creates(fake)).toHaveLength(1);
});

test("a host's form portalled out of ours does not submit ours", async () => {
	const place = document.body.appendChild(document.createElement("div"));
	onTestFinished(() => place.remove());
	const { wrap, fake } = createWorld();
	const onOther = vi.fn((event: FormEvent) => event.preventDefault());
	await render(
		wrap(
			<AddWidget.Root dashboardId={dashboardId} defaultValues={chosen}>
				{createPortal(
					<form onSubmit={onOther}>
						<button type="submit">Other</button>
						<button type="reset">Other reset</button>
					</form>,
					place,
				)}
				<AddWidget.ColSpan />
			</AddWidget.Root>,
		),
	);
	await page.getByRole("radio").nth(2).click();
	await page.getByRole("button", { name: "Other", exact: true }).click();
	await page.getByRole("button", { name: "Other reset" }).click();
	expect(onOther).toHaveBeenCalledOnce();
	expect(creates(fake)).toHaveLength(0);
	await expect.element(page.getByRole("radio").nth(2)).toBeChecked();
});

describe("a host's buttons in the form", () => {
	test.each([
		// biome-ignore lint/a11y/useButtonType: hosts forget it
		["a button without a type", <button key="b">Go</button>],
		["an input", <input key="b" type="submit" value="Go" />],
	])("%s submits, and its own onSubmit learns which button it was", async (_, button) => {
		const { wrap, fake } = createWorld();
		const submitter = vi.fn();
		await render(
			wrap(
				<AddWidget.Root
					dashboardId={dashboardId}
					defaultValues={chosen}
					onSubmit={({ nativeEvent }) => {
						submitter("submitter" in nativeEvent ? nativeEvent.submitter : undefined);
					}}
				>
					{button}
				</AddWidget.Root>,
			),
		);
		await page.getByRole("button", { name: "Go" }).click();
		await expect.poll(() => creates(fake)).toHaveLength(1);
		expect(submitter).toHaveBeenCalledExactlyOnceWith(page.getByRole("button", { name: "Go" }).element());
	});

	test("requestSubmit() and a button outside of the form submit", async () => {
		const { wrap, fake } = createWorld();
		const { container } = await render(
			wrap(
				<>
					<AddWidgetForm id="widget" dashboardId={dashboardId} defaultValues={chosen} afterSubmit="keep" />
					<button type="submit" form="widget">
						Outside
					</button>
				</>,
			),
		);
		container.querySelector("form")?.requestSubmit();
		await expect.poll(() => creates(fake)).toHaveLength(1);
		await page.getByRole("radio", { name: "Table" }).click();
		await page.getByRole("button", { name: "Outside" }).click();
		await expect.poll(() => creates(fake)).toHaveLength(2);
	});

	test("a form that validates natively is not submitted while a host's field is empty", async () => {
		const { wrap, fake } = createWorld();
		const team = <input aria-label="Team" required />;
		await render(
			wrap(
				<AddWidget.Root dashboardId={dashboardId} defaultValues={chosen} noValidate={false}>
					{team}
					<AddWidget.Submit />
				</AddWidget.Root>,
			),
		);
		await page.getByRole("button", { name: "Add widget" }).click();
		await expect.element(page.getByRole("textbox", { name: "Team" })).toHaveFocus();
		expect(creates(fake)).toHaveLength(0);
		await page.getByRole("textbox", { name: "Team" }).fill("Platform");
		await page.getByRole("button", { name: "Add widget" }).click();
		await expect.poll(() => creates(fake)).toHaveLength(1);
	});
});

describe("a reset", () => {
	async function fillIn(children: ReactNode) {
		const world = createWorld();
		const { container } = await render(
			world.wrap(
				<AddWidget.Root dashboardId={dashboardId}>
					<AddWidget.Status />
					<AddWidget.Snippet />
					<AddWidget.DisplayType />
					<AddWidget.ColSpan />
					<input aria-label="Note" />
					{children}
					<AddWidget.Submit />
				</AddWidget.Root>,
			),
		);
		await page.getByRole("combobox", { name: "Snippet" }).fill("uptime");
		await page.getByRole("listbox").getByRole("option", { name: "Uptime" }).click();
		await page.getByRole("radio", { name: "JSON" }).click();
		await page.getByRole("radio").last().click();
		await page.getByRole("textbox", { name: "Note" }).fill("Mine");
		return { ...world, form: container.querySelector("form") };
	}
	async function expectEmpty() {
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("");
		await expect.element(page.getByRole("radio", { name: "Snippet default" })).toBeChecked();
		await expect.element(page.getByRole("radio", { name: "JSON" })).not.toBeChecked();
		await expect.element(page.getByRole("radio").nth(5)).toBeChecked();
		await expect.element(page.getByRole("textbox", { name: "Note" })).toHaveValue("");
		expect(document.querySelectorAll(".akua-card[data-checked]")).toHaveLength(1);
	}

	test("a reset button resets what is chosen, and a host's own field", async () => {
		const { fake } = await fillIn(<button type="reset">Reset</button>);
		await page.getByRole("button", { name: "Reset" }).click();
		await expectEmpty();
		await page.getByRole("button", { name: "Add widget" }).click();
		await expect.element(page.getByText("Choose a snippet.")).toBeVisible();
		expect(creates(fake)).toHaveLength(0);
		await page.getByRole("button", { name: "Reset" }).click();
		await expect.element(page.getByText("Choose a snippet.")).not.toBeInTheDocument();
	});

	test("form.reset() resets as well, also what is typed in the search", async () => {
		const { form } = await fillIn(null);
		await page.getByRole("combobox", { name: "Snippet" }).fill("clus");
		form?.reset();
		await expectEmpty();
	});

	test("a reset that a host prevents resets nothing", async () => {
		const { form } = await fillIn(null);
		form?.addEventListener("reset", (event) => event.preventDefault());
		form?.reset();
		await page.getByRole("button", { name: "Add widget" }).click();
		await expect.element(page.getByText("“Uptime” added.")).toBeVisible();
	});

	test("an outcome that is unknown stays told", async () => {
		const { form, fake } = await fillIn(null);
		fake.fail({ call: "createWidget", when: "after", answer: "reset" });
		await page.getByRole("button", { name: "Add widget" }).click();
		await expect.element(page.getByText("The widget may have been added")).toBeVisible();
		form?.reset();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("");
		await expect.element(page.getByText("The widget may have been added")).toBeVisible();
	});

	test("a reset of a host's form empties the search of a picker in it", async () => {
		const { container } = await render(<HostWithPicker />);
		await page.getByRole("combobox", { name: "Snippet" }).fill("alp");
		container.querySelector("form")?.reset();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("");
	});
});

test("a form in a sandboxed frame that forbids forms adds its widget", async () => {
	const frame = document.createElement("iframe");
	frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
	frame.srcdoc = "<!doctype html><title>Frame</title>";
	const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
	document.body.append(frame);
	onTestFinished(() => frame.remove());
	await loaded;
	const body = frame.contentDocument?.body;
	if (!body) throw new Error("The frame has no document.");
	const { wrap, fake } = createWorld();
	await render(wrap(createPortal(<AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} />, body)));
	body.querySelector<HTMLButtonElement>("button[type=submit]")?.click();
	await expect.poll(() => creates(fake)).toHaveLength(1);
	await expect.poll(() => body.textContent).toContain("“Uptime” added.");
});
