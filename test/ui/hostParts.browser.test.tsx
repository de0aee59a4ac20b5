import { useQueryClient } from "@tanstack/react-query";
import {
	AddWidget,
	AddWidgetDialog,
	AddWidgetForm,
	AkuaAppearance,
	AkuaProvider,
	type ClassNames,
	type ColorScheme,
	type HostButtonProps,
	type HostDialogProps,
	type PartEvent,
	SnippetPicker,
	useAkuaClient,
} from "akua-react";
import { type ComponentPropsWithRef, type SyntheticEvent, useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { slots as table } from "../../src/ui/slots/slots.js";
import { creates, createWorld, dashboardId } from "../../support/createWorld.js";

function HostButton({ variant, pending, ...props }: HostButtonProps) {
	return <button {...props} data-host={variant} data-busy={pending || undefined} />;
}
function HostInput(props: ComponentPropsWithRef<"input">) {
	return <input {...props} data-host="" />;
}
function LockedDialog() {
	const [locked, setLocked] = useState(true);
	const trigger = (
		<button type="button" onClick={locked ? preventOurs : undefined}>
			New
		</button>
	);
	return (
		<>
			<AddWidgetDialog dashboardId={dashboardId} trigger={trigger} onKeyDown={preventBoth} />
			<button type="button" onClick={() => setLocked(false)}>
				Unlock
			</button>
		</>
	);
}

const preventOurs = (event: SyntheticEvent & Partial<PartEvent>) => event.preventAkuaHandler?.();
const preventDefault = (event: SyntheticEvent) => event.preventDefault();
/** `preventDefault()` also keeps the browser from closing the dialog itself. */
const preventBoth = (event: PartEvent) => {
	event.preventDefault();
	event.preventAkuaHandler();
};
const components = { Button: HostButton, Input: HostInput };

describe("a host's own components", () => {
	test("a host's Button and Input replace every text button and text field, without our classes", async () => {
		const { wrap } = createWorld();
		const form = (
			<AddWidgetForm
				dashboardId={dashboardId}
				defaultValues={{ snippet_id: "snip_clusters" }}
				preview="manual"
				onCancel={() => {}}
				components={components}
			/>
		);
		const { container } = await render(wrap(form));
		await expect.element(page.getByRole("button", { name: "Run snippet" })).toBeVisible();
		expect(container.querySelectorAll(".akua-button, .akua-input")).toHaveLength(0);
		const buttons = [...container.querySelectorAll<HTMLElement>("button[data-host]")];
		expect(buttons.map(({ textContent, dataset }) => [textContent, dataset.host])).toEqual([
			["Run snippet", "secondary"],
			["Cancel", "secondary"],
			["Add widget", "primary"],
		]);
		expect(container.querySelectorAll("input[data-host]")).toHaveLength(1);
	});

	test("a host's Button and Input work like ours: picking, counting, focusing an invalid field, showing progress", async () => {
		const { wrap, fake, hold } = createWorld();
		await render(
			wrap(
				<AddWidget.Root dashboardId={dashboardId} components={components}>
					<AddWidget.Status />
					<AddWidget.Snippet />
					<AddWidget.Position />
					<AddWidget.Actions />
				</AddWidget.Root>,
			),
		);
		await page.getByRole("button", { name: "Add widget" }).click();
		await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveFocus();
		await page.getByRole("combobox", { name: "Snippet" }).fill("uptime");
		await page.getByRole("listbox").getByRole("option", { name: "Uptime" }).click();
		await page.getByRole("spinbutton").fill("1");
		const request = hold(/^POST .*widgets/);
		await page.getByRole("button", { name: "Add widget" }).click();
		await request.arrived;
		const pending = page.getByRole("button", { name: "Adding…" });
		await expect.element(pending).toHaveAttribute("data-busy");
		await expect.element(pending).toHaveAttribute("aria-disabled", "true");
		await expect.element(pending).toHaveFocus();
		request.release();
		await expect.element(page.getByText("“Uptime” added.")).toBeVisible();
		expect(creates(fake)[0]?.body).toMatchObject({ snippet_id: "snip_uptime", position: 1 });
	});

	test("an element given to one button wins over the host's Button", async () => {
		const { wrap } = createWorld();
		const form = (
			<AddWidget.Root dashboardId={dashboardId} components={components}>
				<AddWidget.Submit render={<button type="submit" data-single="" />} />
			</AddWidget.Root>
		);
		const { container } = await render(wrap(form));
		expect(container.querySelector("button[data-single]")?.className).toBe("akua-button");
		expect(container.querySelector("[data-host]")).toBeNull();
	});

	test("a host's components and our parts get the host's classes by slot", async () => {
		const { wrap } = createWorld();
		const classNames = {
			button: ({ variant }: { variant?: string | null | undefined }) => `is-${variant}`,
			input: "field",
			label: "name",
		};
		const form = <AddWidgetForm dashboardId={dashboardId} {...{ classNames, components }} />;
		const { container } = await render(wrap(form));
		expect(container.querySelector("button[type=submit]")?.className).toBe("is-primary");
		expect(container.querySelector("[role=combobox]")?.className).toBe("field");
		for (const label of container.querySelectorAll("label[for], legend")) {
			expect(label.className).toBe("akua-label name");
		}
	});

	test("the classes of every slot reach its parts, in the form and in the dialog", async () => {
		const { wrap } = createWorld();
		const slots = Object.entries(table)
			.filter(([, { component }]) => !component.startsWith("SnippetResult"))
			.map(([slot]) => slot);
		const classNames: ClassNames = Object.fromEntries(slots.map((slot) => [slot, `mine-${slot}`]));
		const defaultValues = { snippet_id: "snip_clusters" };
		await render(wrap(<AddWidgetDialog {...{ dashboardId, classNames, defaultValues }} />));
		await page.getByRole("button", { name: "Add widget" }).click();
		await page.getByRole("radio", { name: "Table" }).click();
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByRole("button", { name: "Keep editing" })).toBeVisible();
		// A result has no classes of the form's host.
		const left = slots.filter((slot) => document.querySelector(`.akua-${slot}:not(.mine-${slot}, .akua-result *)`));
		expect(left).toEqual([]);
		for (const slot of ["dialog-trigger", "form", "button-label", "spinner", "icon", "dialog-guard", "toast"]) {
			expect(document.querySelector(`.akua-${slot}.mine-${slot}`), slot).not.toBeNull();
		}
	});

	test("an inner component's classes win over those of the form around it", async () => {
		const { wrap } = createWorld();
		const form = (
			<AddWidget.Root dashboardId={dashboardId} classNames={{ input: "outer" }}>
				<SnippetPicker value="" onValueChange={() => {}} snippets={[]} classNames={{ input: "inner" }} />
				<AddWidget.Position />
			</AddWidget.Root>
		);
		const { container } = await render(wrap(form));
		expect(container.querySelector("[role=combobox]")?.className).toBe("akua-input inner");
		expect(container.querySelector("[type=number]")?.className).toBe("akua-input outer");
	});
});

describe("AkuaAppearance", () => {
	test("AkuaAppearance sets the classes and components of form, picker and dialog, from the trigger to the toast", async () => {
		const { wrap } = createWorld();
		const classNames = { label: "name", icon: "line", toast: "told", "dialog-title": "title" };
		await render(
			wrap(
				<AkuaAppearance {...{ classNames, components }}>
					<SnippetPicker value="" onValueChange={() => {}} snippets={[]} />
					<AddWidgetDialog dashboardId={dashboardId} />
				</AkuaAppearance>,
			),
		);
		await page.getByRole("button", { name: "Add widget" }).click();
		await page.getByRole("dialog").getByRole("combobox", { name: "Snippet" }).fill("uptime");
		await page.getByRole("listbox").getByRole("option", { name: "Uptime" }).click();
		await expect.element(page.getByRole("heading", { name: "Add a widget" })).toHaveClass("title");
		expect(document.querySelectorAll(".akua-button, .akua-input")).toHaveLength(0);
		expect(document.querySelectorAll("button[data-host=primary]")).toHaveLength(2);
		for (const slot of ["snippet-picker", "form"]) {
			expect(document.querySelector(`.akua-${slot} .akua-label.name`), slot).not.toBeNull();
			expect(document.querySelector(`.akua-${slot} .akua-icon.line`), slot).not.toBeNull();
		}
		await page.getByRole("dialog").getByRole("button", { name: "Add widget" }).click();
		await expect.poll(() => document.querySelector(".akua-toast.told .akua-icon.line")).toBeVisible();
	});

	test("a component's own classes and components win over AkuaAppearance, name by name", async () => {
		const { wrap } = createWorld();
		const form = (
			<AkuaAppearance classNames={{ label: "outer", input: "outer" }} components={{ Button: HostButton }}>
				<AddWidgetForm
					dashboardId={dashboardId}
					classNames={{ label: "inner" }}
					components={{ Button: null, Input: HostInput }}
				/>
			</AkuaAppearance>
		);
		const { container } = await render(wrap(form));
		expect(container.querySelector(".akua-label")?.className).toBe("akua-label inner");
		expect(container.querySelector("[role=combobox]")?.className).toBe("outer");
		expect(container.querySelector("[role=combobox]")).toHaveAttribute("data-host");
		expect(container.querySelector("button[type=submit]")?.className).toBe("akua-button");
	});

	test("classes, components and messages that are undefined change nothing", async () => {
		const { wrap } = createWorld();
		const form = (
			<AkuaAppearance classNames={{ label: "outer" }} components={{ Button: HostButton }}>
				<AddWidgetForm
					dashboardId={dashboardId}
					classNames={{ label: undefined }}
					components={{ Button: undefined }}
					messages={{ submit: undefined }}
				/>
			</AkuaAppearance>
		);
		const { container } = await render(wrap(form));
		expect(container.querySelector(".akua-label")?.className).toBe("akua-label outer");
		expect(container.querySelector("button[type=submit]")).toHaveAttribute("data-host", "primary");
		await expect.element(page.getByRole("button", { name: "Add widget" })).toBeVisible();
	});
});

function HostDialog({ open, colorScheme, children }: HostDialogProps) {
	return open ? (
		<div role="dialog" data-told={colorScheme ?? "none"}>
			{children}
		</div>
	) : null;
}

test("a host's Dialog is given the form's colour scheme, else the provider's, else none", async () => {
	const dialog = (colorScheme?: ColorScheme) => (
		<AddWidgetDialog
			dashboardId={dashboardId}
			components={{ Dialog: HostDialog }}
			open
			trigger={null}
			colorScheme={colorScheme}
		/>
	);
	const told = () => page.getByRole("dialog");
	const { rerender } = await render(createWorld().wrap(dialog()));
	await expect.element(told()).toHaveAttribute("data-told", "none");
	const { wrap } = createWorld({ provider: { colorScheme: "light" } });
	await rerender(wrap(dialog()));
	await expect.element(told()).toHaveAttribute("data-told", "light");
	await rerender(wrap(dialog("dark")));
	await expect.element(told()).toHaveAttribute("data-told", "dark");
	expect(document.querySelector(".akua-form")).toHaveAttribute("data-color-scheme", "dark");
});

/** A form whose colour scheme differs from the provider's. */
function DarkForm() {
	return (
		<AkuaProvider client={useAkuaClient()} queryClient={useQueryClient()} colorScheme="light">
			<AddWidgetForm
				dashboardId={dashboardId}
				defaultValues={{ snippet_id: "snip_clusters" }}
				preview="manual"
				colorScheme="dark"
				className="mine"
			/>
			<SnippetPicker value="" onValueChange={() => {}} snippets={[]} className="mine" />
		</AkuaProvider>
	);
}

test("a form's colour scheme applies to everything in it, and to nothing beside it", async () => {
	const { container } = await render(createWorld().wrap(<DarkForm />));
	await page.getByRole("button", { name: "Run snippet" }).click();
	const schemes = (within: string) =>
		[...container.querySelectorAll<HTMLElement>(within)].map(({ dataset }) => dataset.colorScheme);
	await expect.poll(() => schemes(".akua-form .akua-result")).toEqual(["dark"]);
	expect(schemes(".akua-form .akua-snippet-picker")).toEqual(["dark"]);
	expect(schemes(".mine")).toEqual(["dark", "light"]);
});

describe("a host's handler", () => {
	const chosen = { snippet_id: "snip_clusters" };

	test("a host's onSubmit runs first, and can prevent the submit", async () => {
		const { wrap, fake } = createWorld();
		const onSubmit = vi.fn(preventOurs);
		await render(wrap(<AddWidgetForm {...{ dashboardId, onSubmit }} defaultValues={chosen} />));
		await page.getByRole("button", { name: "Add widget" }).click();
		expect(onSubmit).toHaveBeenCalledOnce();
		expect(creates(fake)).toHaveLength(0);
	});

	test("a host's onClick on Cancel or on its own element can prevent the cancel", async () => {
		const { wrap } = createWorld();
		const onCancel = vi.fn();
		await render(
			wrap(
				<AddWidget.Root dashboardId={dashboardId} onCancel={onCancel}>
					<AddWidget.Cancel onClick={preventOurs}>Stay</AddWidget.Cancel>
					<AddWidget.Cancel render={<button type="button" onClick={preventOurs} />}>Stay, too</AddWidget.Cancel>
					<AddWidget.Cancel onClick={preventDefault}>Leave</AddWidget.Cancel>
				</AddWidget.Root>,
			),
		);
		await page.getByRole("button", { name: "Stay", exact: true }).click();
		await page.getByRole("button", { name: "Stay, too" }).click();
		expect(onCancel).not.toHaveBeenCalled();
		await page.getByRole("button", { name: "Leave" }).click();
		expect(onCancel).toHaveBeenCalledOnce();
	});

	test("a host's onClick can prevent the cancel where Cancel is a host's Button", async () => {
		const { wrap, fake } = createWorld();
		const onCancel = vi.fn();
		await render(
			wrap(
				<AddWidget.Root {...{ dashboardId, onCancel, components }} defaultValues={chosen}>
					<AddWidget.Cancel onClick={preventOurs} />
				</AddWidget.Root>,
			),
		);
		await page.getByRole("button", { name: "Cancel" }).click();
		expect(onCancel).not.toHaveBeenCalled();
		expect(creates(fake)).toHaveLength(0);
	});

	test("a host's handlers can keep the dialog from opening, and Escape from closing it", async () => {
		const { wrap } = createWorld();
		await render(wrap(<LockedDialog />));
		await page.getByRole("button", { name: "New" }).click();
		await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
		await page.getByRole("button", { name: "Unlock" }).click();
		await page.getByRole("button", { name: "New" }).click();
		await expect.element(page.getByRole("dialog")).toBeVisible();
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByRole("dialog")).toBeVisible();
	});

	test("preventDefault() prevents no submit, no opening and no Escape of ours", async () => {
		const { wrap, fake } = createWorld();
		const onOpenChange = vi.fn();
		const trigger = (
			<button type="button" onClick={preventDefault}>
				New
			</button>
		);
		await render(
			wrap(
				<>
					<AddWidgetForm dashboardId={dashboardId} defaultValues={chosen} onSubmit={preventDefault} />
					<AddWidgetDialog {...{ dashboardId, trigger, onOpenChange }} onKeyDown={preventDefault} />
				</>,
			),
		);
		await page.getByRole("button", { name: "Add widget" }).click();
		await expect.poll(() => creates(fake)).toHaveLength(1);
		await page.getByRole("button", { name: "New" }).click();
		expect(onOpenChange).toHaveBeenLastCalledWith(true);
		await userEvent.keyboard("{Escape}");
		expect(onOpenChange).toHaveBeenLastCalledWith(false);
	});

	test("a handler that prevents ours on one part prevents nothing on the part around it", async () => {
		const { wrap } = createWorld();
		const onOpenChange = vi.fn();
		await render(
			wrap(
				<AddWidgetDialog {...{ dashboardId, onOpenChange }}>
					<AddWidget.Position onKeyDown={preventOurs} />
				</AddWidgetDialog>,
			),
		);
		await page.getByRole("button", { name: "Add widget" }).click();
		await page.getByRole("spinbutton").click();
		await userEvent.keyboard("{Escape}");
		expect(onOpenChange).toHaveBeenLastCalledWith(false);
	});

	test("an Escape that a host's field uses leaves the dialog open", async () => {
		const { wrap } = createWorld();
		await render(
			wrap(
				<AddWidgetDialog dashboardId={dashboardId}>
					<input aria-label="Due" onKeyDown={preventDefault} />
				</AddWidgetDialog>,
			),
		);
		await page.getByRole("button", { name: "Add widget" }).click();
		await page.getByRole("textbox", { name: "Due" }).click();
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByRole("dialog")).toBeVisible();
	});
});

test("onCancel is called without an event", async () => {
	const { wrap } = createWorld();
	const onCancel = vi.fn();
	await render(
		wrap(
			<>
				<AddWidgetForm dashboardId={dashboardId} onCancel={onCancel} />
				<AddWidgetDialog dashboardId={dashboardId} onCancel={onCancel} />
			</>,
		),
	);
	await page.getByRole("button", { name: "Cancel" }).click();
	await page.getByRole("button", { name: "Add widget" }).last().click();
	await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
	expect(onCancel.mock.calls).toEqual([[], []]);
});
