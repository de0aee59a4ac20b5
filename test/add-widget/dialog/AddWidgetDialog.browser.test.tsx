import { onlineManager } from "@tanstack/react-query";
import { AddWidget, AddWidgetDialog, type AddWidgetDialogProps, type HostDialogProps } from "akua-react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { creates, createWorld, dashboardId, type WorldOptions } from "../../../support/createWorld.js";
import { settledStyle } from "../../../support/settledStyle.js";

beforeEach(async () => {
	// On a phone the dialog fills the screen, which leaves no backdrop to press.
	await page.viewport(1024, 800);
});
afterEach(() => onlineManager.setOnline(true));

const trigger = () => page.getByRole("button", { name: "Add widget" }).first();
const dialog = () => page.getByRole("dialog", { name: "Add a widget" });
const inDialog = (name: string | RegExp) => dialog().getByRole("button", { name });
const isClosed = () => expect.poll(() => document.querySelector("dialog")?.open).toBe(false);
const toast = (text: string) => expect.element(page.getByRole("status").filter({ hasText: text })).toBeVisible();

/** The icon of the toast. */
function toastSign() {
	const icon = document.querySelector(".akua-toast:popover-open .akua-notice > .akua-icon");
	if (!icon) throw new Error("No toast with a sign is shown.");
	return { shape: icon.innerHTML, colour: settledStyle(icon).color };
}

async function show(props: Partial<AddWidgetDialogProps> = {}, options?: WorldOptions) {
	const world = createWorld(options);
	await render(world.wrap(<AddWidgetDialog dashboardId={dashboardId} {...props} />));
	return world;
}

async function openAndChoose(snippet = "Uptime") {
	await trigger().click();
	await page.getByRole("combobox", { name: "Snippet" }).fill(snippet);
	await page.getByRole("listbox").getByRole("option", { name: snippet }).click();
}

/** Chooses a snippet online and submits offline. */
async function submitOffline(snippet?: string) {
	await openAndChoose(snippet);
	onlineManager.setOnline(false);
	await inDialog("Add widget").click();
	await expect
		.element(page.getByText(/The widget will be added when you’re back online|Keep this page open/))
		.toBeVisible();
	await userEvent.keyboard("{Escape}");
	await isClosed();
}

function HostDialog({ open, onClose, title, children }: HostDialogProps) {
	return open ? (
		<div role="dialog" aria-label={title} data-own="">
			<button type="button" onClick={onClose}>
				Away
			</button>
			{children}
		</div>
	) : null;
}

/** A host that opens the dialog from a button of its own. */
function OpenedByHost() {
	const [open, setOpen] = useState(false);
	return (
		<>
			<button type="button" onClick={() => setOpen(true)}>
				New
			</button>
			<AddWidgetDialog dashboardId={dashboardId} trigger={null} open={open} onOpenChange={setOpen} />
			<input aria-label="Search" />
		</>
	);
}

describe("focus when the host opens the dialog from its own button", () => {
	const opener = () => page.getByRole("button", { name: "New" });
	const addOne = async () => {
		await render(createWorld().wrap(<OpenedByHost />));
		await opener().click();
		await page.getByRole("combobox", { name: "Snippet" }).fill("Uptime");
		await page.getByRole("listbox").getByRole("option", { name: "Uptime" }).click();
		await inDialog("Add widget").click();
		await toast("“Uptime” added.");
	};

	test("focus returns to the host's button after Escape and after Discard", async () => {
		await render(createWorld().wrap(<OpenedByHost />));
		await opener().click();
		await userEvent.keyboard("{Escape}");
		await isClosed();
		await expect.element(opener()).toHaveFocus();
		await opener().click();
		await page.getByRole("combobox", { name: "Position" }).selectOptions("At the beginning");
		await userEvent.keyboard("{Escape}");
		await page.getByRole("button", { name: "Discard", exact: true }).click();
		await isClosed();
		await expect.element(opener()).toHaveFocus();
	});

	test("focus returns to the host's button when the toast is dismissed after Undo", async () => {
		await addOne();
		await expect.element(opener()).toHaveFocus();
		await userEvent.tab();
		await expect.element(page.getByRole("button", { name: "Undo" })).toHaveFocus();
		await userEvent.keyboard("{Enter}");
		await toast("“Uptime” removed.");
		await userEvent.tab();
		await expect.element(page.getByRole("button", { name: "Dismiss" })).toHaveFocus();
		await userEvent.keyboard("{Enter}");
		await expect.element(opener()).toHaveFocus();
	});

	test("dismissing the toast leaves focus where it has moved meanwhile", async () => {
		await addOne();
		const search = page.getByRole("textbox", { name: "Search" });
		await search.click();
		await page.getByRole("button", { name: "Dismiss" }).click();
		await expect.element(search).toHaveFocus();
	});
});

describe("the dialog", () => {
	test("the dialog opens modally with focus in its first field, and returns focus on close", async () => {
		await show();
		await trigger().click();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveFocus();
		expect(document.querySelector("dialog")?.matches(":modal")).toBe(true);
		await userEvent.keyboard("{Escape}");
		await isClosed();
		await expect.element(trigger()).toHaveFocus();
	});

	test("Close, Cancel and a press on the backdrop close the dialog and tell the host", async () => {
		const onCancel = vi.fn();
		const onOpenChange = vi.fn();
		await show({ onCancel, onOpenChange });
		await trigger().click();
		await inDialog("Close").click();
		await isClosed();
		await trigger().click();
		await inDialog("Cancel").click();
		await isClosed();
		await trigger().click();
		await userEvent.click(dialog(), { position: { x: -20, y: 20 }, force: true });
		await isClosed();
		expect(onCancel).toHaveBeenCalledTimes(3);
		expect(onOpenChange.mock.calls).toEqual([[true], [false], [true], [false], [true], [false]]);
	});

	test("closing asks before it discards what was entered, and keeps it unless confirmed", async () => {
		const { fake } = await show();
		await openAndChoose();
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByText("Discard your changes?")).toBeVisible();
		await expect.element(page.getByRole("button", { name: "Keep editing" })).toHaveFocus();
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByText("Discard your changes?")).not.toBeInTheDocument();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("Uptime");
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveFocus();

		await inDialog("Close").click();
		await page.getByRole("button", { name: "Discard", exact: true }).click();
		await isClosed();
		await trigger().click();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("");
		expect(creates(fake)).toHaveLength(0);
	});

	test("Escape in the same tick as the key before it still asks", async () => {
		await show({ children: <AddWidget.Position /> });
		await trigger().click();
		const field = page.getByRole("spinbutton").element();
		if (!(field instanceof HTMLInputElement)) throw new Error("There is no number field.");
		field.focus();
		document.execCommand("insertText", false, "3");
		field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
		await expect.element(page.getByText("Discard your changes?")).toBeVisible();
		await expect.element(page.getByRole("spinbutton")).toHaveValue(3);
	});

	test("a success closes the dialog and offers Undo as the next tab stop", async () => {
		const onCreated = vi.fn();
		const onUndone = vi.fn();
		const { fake } = await show({ onCreated, onUndone });
		await openAndChoose();
		await inDialog("Add widget").click();
		await isClosed();
		await toast("“Uptime” added.");
		expect(onCreated).toHaveBeenCalledOnce();
		await expect.element(trigger()).toHaveFocus();
		await userEvent.tab();
		await expect.element(page.getByRole("button", { name: "Undo" })).toHaveFocus();
		await userEvent.keyboard("{Enter}");
		await toast("“Uptime” removed.");
		expect(fake.widgets(dashboardId)).toHaveLength(4);
		expect(onUndone).toHaveBeenCalledOnce();
		await expect.poll(() => document.activeElement?.className).toContain("akua-notice");
		await page.getByRole("button", { name: "Dismiss" }).click();
		await expect.element(trigger()).toHaveFocus();
		expect(document.querySelectorAll(":popover-open")).toHaveLength(0);
	});

	test("the toast's icon and colour differ for added, removing and changed", async () => {
		const { fake } = await show({}, { faults: [{ call: "deleteWidget", answer: "hang" }] });
		await openAndChoose();
		await inDialog("Add widget").click();
		await toast("“Uptime” added.");
		const added = toastSign();
		await page.getByRole("button", { name: "Undo" }).click();
		await toast("Removing “Uptime”…");
		const pending = toastSign();
		expect(pending.shape).not.toBe(added.shape);
		expect(pending.colour).not.toBe(added.colour);

		await page.getByRole("button", { name: "Dismiss" }).click();
		await openAndChoose("Failed installs");
		await inDialog("Add widget").click();
		await toast("“Failed installs” added.");
		fake.updateWidget(fake.widgets(dashboardId).at(-1)?.id ?? "", { col_span: 4 });
		await page.getByRole("button", { name: "Undo" }).click();
		await toast("“Failed installs” was edited after it was added");
		const changed = toastSign();
		expect(changed.shape).not.toBe(added.shape);
		expect([added.colour, pending.colour]).not.toContain(changed.colour);
	});

	test("a dialog closed during a request tells the outcome in a toast", async () => {
		const onCancel = vi.fn();
		const { hold, fake } = await show({ onCancel });
		const request = hold(/^POST .*widgets/);
		await openAndChoose();
		await inDialog("Add widget").click();
		await request.arrived;
		await userEvent.keyboard("{Escape}");
		await isClosed();
		request.release();
		await toast("“Uptime” added.");
		expect(fake.widgets(dashboardId)).toHaveLength(5);
		expect(onCancel).not.toHaveBeenCalled();
	});

	test("a dialog closed during a request opens again with its values if the request fails", async () => {
		const faults: WorldOptions["faults"] = [{ call: "createWidget", answer: { status: 403 } }];
		const { hold } = await show({}, { faults });
		const request = hold(/^POST .*widgets/);
		await openAndChoose();
		await inDialog("Add widget").click();
		await request.arrived;
		await userEvent.keyboard("{Escape}");
		await isClosed();
		request.release();
		await expect.element(page.getByText("The widget wasn’t added")).toBeVisible();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("Uptime");
		expect(document.querySelector("dialog")?.matches(":modal")).toBe(true);
	});

	test("a dialog closed offline starts empty and tells of each widget once the network is back", async () => {
		const onCreated = vi.fn();
		const { fake } = await show({ onCreated });
		await submitOffline("Uptime");
		await openAndChoose("Clusters by region");
		await inDialog("Add widget").click();
		await expect
			.element(page.getByText(/The widget will be added when you’re back online|Keep this page open/))
			.toBeVisible();
		await userEvent.keyboard("{Escape}");
		await isClosed();
		onlineManager.setOnline(true);
		await expect.poll(() => onCreated.mock.calls.length).toBe(2);
		await toast("“Uptime” added.");
		await toast("“Clusters by region” added.");
		expect(fake.widgets(dashboardId)).toHaveLength(6);
	});

	test("a dialog closed offline tells of a failure once the network is back", async () => {
		const faults: WorldOptions["faults"] = [{ call: "createWidget", answer: { status: 403 } }];
		await show({}, { faults });
		await submitOffline();
		onlineManager.setOnline(true);
		await toast("“Uptime” wasn’t added. You don’t have permission");
		const refused = toastSign();
		await page.getByRole("button", { name: "Dismiss" }).click();
		await openAndChoose();
		await inDialog("Add widget").click();
		await toast("“Uptime” added.");
		expect(refused.colour).not.toBe(toastSign().colour);
	});

	test("two failures in the toast are told apart by their snippets", async () => {
		await show({}, { faults: [{ call: "createWidget", answer: { status: 403 }, times: 2 }] });
		await submitOffline("Uptime");
		await openAndChoose("Clusters by region");
		await inDialog("Add widget").click();
		await expect
			.element(page.getByText(/The widget will be added when you’re back online|Keep this page open/))
			.toBeVisible();
		await userEvent.keyboard("{Escape}");
		await isClosed();
		onlineManager.setOnline(true);
		await toast("“Uptime” wasn’t added.");
		await toast("“Clusters by region” wasn’t added.");
	});

	test("the host can open the dialog with its own trigger or without one", async () => {
		const onClick = vi.fn();
		await show({
			trigger: (
				<button type="button" onClick={onClick}>
					New widget
				</button>
			),
		});
		await page.getByRole("button", { name: "New widget" }).click();
		await expect.element(dialog()).toBeVisible();
		expect(onClick).toHaveBeenCalledOnce();

		const onOpenChange = vi.fn();
		await show({ open: true, trigger: null, onOpenChange });
		await userEvent.keyboard("{Escape}");
		expect(onOpenChange).toHaveBeenCalledWith(false);
	});

	test("onOpenChange asks once to close after a success, however often the host renders", async () => {
		const { wrap } = createWorld();
		const asked: boolean[] = [];
		const app = (render: number) =>
			wrap(
				<AddWidgetDialog
					dashboardId={dashboardId}
					open
					trigger={null}
					title={`${render}`}
					onOpenChange={(open) => asked.push(open)}
				/>,
			);
		const { rerender } = await render(app(1));
		await page.getByRole("combobox", { name: "Snippet" }).fill("Uptime");
		await page.getByRole("listbox").getByRole("option", { name: "Uptime" }).click();
		await inDialog("Add widget").click();
		await expect.element(dialog().getByText("“Uptime” added.")).toBeVisible();
		await rerender(app(2));
		await rerender(app(3));
		await expect.element(dialog()).toHaveAttribute("title", "3");
		expect(asked).toEqual([false]);
	});

	test("a failure in an open dialog does not call onOpenChange", async () => {
		const onOpenChange = vi.fn();
		const faults = [{ call: "createWidget", answer: { status: 403 } } as const];
		await show({ onOpenChange }, { faults });
		await openAndChoose();
		await inDialog("Add widget").click();
		await expect.element(dialog().getByText("The widget wasn’t added")).toBeVisible();
		expect(onOpenChange.mock.calls).toEqual([[true]]);
	});

	test("a host's Dialog component replaces the dialog", async () => {
		await show({ components: { Dialog: HostDialog } });
		await trigger().click();
		await expect.element(dialog()).toHaveAttribute("data-own");
		await inDialog("Away").click();
		await expect.element(dialog()).not.toBeInTheDocument();
	});

	test("a host's Dialog component asks before discarding, with the same look and focus", async () => {
		await show({ components: { Dialog: HostDialog } });
		await openAndChoose();
		const { height } = getComputedStyle(inDialog("Cancel").element());
		await inDialog("Away").click();
		const keep = inDialog("Keep editing");
		await expect.element(keep).toHaveFocus();
		expect(getComputedStyle(keep.element()).height).toBe(height);
		await expect.element(inDialog("Cancel")).not.toBeInTheDocument();
		await keep.click();
		await expect.element(inDialog("Cancel")).toBeVisible();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("Uptime");
		await inDialog("Away").click();
		await inDialog("Discard").click();
		await expect.element(dialog()).not.toBeInTheDocument();
	});
});
