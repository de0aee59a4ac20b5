import { type SnippetItem, SnippetPicker, type SnippetPickerProps } from "akua-react";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld } from "../../support/createWorld.js";
import { composingKeys, press } from "../support/composingKeys.js";

const field = () => page.getByRole("combobox");
const input = () => {
	const element = field().element();
	if (!(element instanceof HTMLInputElement)) throw new Error("The combobox is no input.");
	return element;
};
const options = () => page.getByRole("option");
const option = (name: RegExp) => page.getByRole("option", { name });
const snippet = (name: string, id = name): SnippetItem => ({ id, name, description: null });

const onValueChange = vi.fn();

function Picker({ value: initial = "", ...props }: Partial<SnippetPickerProps>) {
	const [value, setValue] = useState(initial);
	return (
		<>
			<SnippetPicker
				{...props}
				value={value}
				onValueChange={(id) => {
					setValue(id);
					onValueChange(id);
				}}
			/>
			<button type="button">After</button>
		</>
	);
}

async function renderPicker(snippets: readonly SnippetItem[], value = "") {
	onValueChange.mockClear();
	const screen = await render(<Picker snippets={snippets} value={value} />);
	return {
		update: (next: readonly SnippetItem[]) => screen.rerender(<Picker snippets={next} value={value} />),
		unmount: screen.unmount,
	};
}

/** The options are "Old report" at first, and more with every page. */
async function renderPages() {
	onValueChange.mockClear();
	const names = ["Old report", ...Array.from({ length: 99 }, (_, index) => `Filler ${index}`), "Report of today"];
	const world = createWorld({ snippets: names.map((name, index) => ({ id: `snip_${index}`, name })) });
	const second = world.hold(/cursor=/);
	await render(world.wrap(<Picker />));
	await second.arrived;
	return { second };
}

describe("the highlight stays on its snippet", () => {
	test("when a further page brings a better match", async () => {
		const { second } = await renderPages();
		await userEvent.type(field(), "report");
		await expect.element(option(/Old report/)).toHaveAttribute("data-highlighted");
		second.release();
		await expect.poll(() => options().first().element().textContent).toContain("Report of today");
		await expect.element(option(/Old report/)).toHaveAttribute("data-highlighted");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => onValueChange.mock.calls).toEqual([["snip_0"]]);
	});

	test("when the list is sorted anew", async () => {
		const [a, b, c] = [snippet("A"), snippet("B"), snippet("C")];
		const { update } = await renderPicker([a, b, c]);
		await userEvent.click(field());
		await userEvent.keyboard("{ArrowDown}{ArrowDown}");
		await expect.element(option(/B/)).toHaveAttribute("data-highlighted");
		await update([b, c, a]);
		await expect.element(option(/B/)).toHaveAttribute("data-highlighted");
		await userEvent.keyboard("{ArrowDown}");
		await expect.element(option(/C/)).toHaveAttribute("data-highlighted");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => onValueChange.mock.calls).toEqual([["C"]]);
	});

	test("and is gone with it, so that Enter chooses nothing", async () => {
		const { update } = await renderPicker([snippet("A"), snippet("B"), snippet("C")]);
		await userEvent.click(field());
		await userEvent.keyboard("{ArrowDown}{ArrowDown}");
		await expect.element(option(/B/)).toHaveAttribute("data-highlighted");
		await update([snippet("A"), snippet("C")]);
		await expect.element(option(/B/)).not.toBeInTheDocument();
		await userEvent.keyboard("{Enter}");
		await expect.element(option(/C/)).toBeVisible();
		expect(onValueChange).not.toHaveBeenCalled();
	});
});

describe("Enter keeps the list and the text", () => {
	test("when nothing matches", async () => {
		await renderPicker([snippet("Uptime")], "Uptime");
		await userEvent.fill(field(), "zebra");
		await userEvent.keyboard("{Enter}");
		await expect.element(page.getByText("No snippets match “zebra”.").first()).toBeVisible();
		await expect.element(field()).toHaveValue("zebra");
		expect(onValueChange).not.toHaveBeenCalled();
	});

	test("while snippets are loading, and the first match is highlighted once it is there", async () => {
		onValueChange.mockClear();
		const world = createWorld();
		const list = world.hold(/snippets/);
		await render(world.wrap(<Picker />));
		await list.arrived;
		await userEvent.type(field(), "uptime{Enter}");
		await expect.element(field()).toHaveValue("uptime");
		await expect.element(field()).toHaveAttribute("aria-expanded", "true");
		list.release();
		await expect.element(option(/Uptime/)).toHaveAttribute("data-highlighted");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => onValueChange.mock.calls).toEqual([["snip_uptime"]]);
	});
});

describe("Tab chooses", () => {
	const snippets = [snippet("Uptime by region"), snippet("Uptime"), snippet("Quota", "snip_quota"), snippet("Quotas")];

	test.each([
		["the snippet whose name is typed", "uptime{Tab}", "Uptime"],
		["the snippet whose id is typed", "snip_quota{Tab}", "snip_quota"],
		["the first match", "by reg{Tab}", "Uptime by region"],
		["the option that the arrow keys highlight", "quota{ArrowDown}{Tab}", "Quotas"],
		["an option without a search", "{ArrowDown}{ArrowDown}{Tab}", "Uptime"],
	])("%s", async (_, keys, id) => {
		await renderPicker(snippets);
		await userEvent.click(field());
		await userEvent.keyboard(keys);
		await expect.poll(() => onValueChange.mock.calls).toEqual([[id]]);
		await expect.element(field()).toHaveValue(snippets.find((item) => item.id === id)?.name ?? "");
		await expect.element(field()).not.toHaveFocus();
		await expect.element(field()).toHaveAttribute("aria-expanded", "false");
	});

	test("another snippet than the chosen one, whose name is typed", async () => {
		await renderPicker(snippets, "Quotas");
		await userEvent.fill(field(), "Uptime");
		await userEvent.keyboard("{Tab}");
		await expect.poll(() => onValueChange.mock.calls).toEqual([["Uptime"]]);
	});

	test("nothing where nothing matches, and says so until something is typed", async () => {
		await renderPicker(snippets, "Quotas");
		await userEvent.fill(field(), "zebra");
		await userEvent.keyboard("{Tab}");
		await expect.element(field()).toHaveValue("Quotas");
		expect(onValueChange).not.toHaveBeenCalled();
		const unused = page.getByText("“zebra” wasn’t used. Choose a snippet from the list.");
		await expect.element(unused).toBeVisible();
		await expect.element(field()).toHaveAccessibleDescription(/zebra/);
		await userEvent.type(field(), "u");
		await expect.element(unused).not.toBeInTheDocument();
	});

	test("nothing where the field was only passed through", async () => {
		await renderPicker(snippets);
		await userEvent.keyboard("{Tab}{Tab}{Tab}");
		expect(onValueChange).not.toHaveBeenCalled();
	});

	test("no option on which the pointer merely rests", async () => {
		await renderPicker(snippets);
		await userEvent.click(field());
		await userEvent.hover(option(/Quotas/));
		await expect.element(option(/Quotas/)).toHaveAttribute("data-highlighted");
		await userEvent.keyboard("{Tab}");
		await expect.element(field()).not.toHaveFocus();
		expect(onValueChange).not.toHaveBeenCalled();
	});
});

describe("leaving the field otherwise", () => {
	const snippets = [snippet("Uptime by region"), snippet("Uptime"), snippet("Quota", "snip_quota")];
	const unused = () => page.getByText("wasn’t used");

	test.each([
		["by a press beside it", () => userEvent.click(document.body, { position: { x: 5, y: 400 } })],
		["by the button that closes the list", () => page.getByRole("button", { name: "Show snippets" }).click()],
		["as a phone's Next does", async () => input().blur()],
	])("%s, chooses the snippet whose name or id is typed", async (_, leave) => {
		for (const [typed, id] of [
			["uptime", "Uptime"],
			["SNIP QUOTA", "snip_quota"],
		] as const) {
			const { unmount } = await renderPicker(snippets);
			await userEvent.fill(field(), typed);
			await expect.element(options().first()).toBeVisible();
			await leave();
			await expect.poll(() => onValueChange.mock.calls).toEqual([[id]]);
			await expect.element(field()).toHaveAttribute("aria-expanded", "false");
			expect(unused().elements()).toEqual([]);
			await unmount();
		}
	});

	test("keeps the list and the text while another window has the focus", async () => {
		await renderPicker(snippets);
		await userEvent.fill(field(), "by reg");
		await expect.element(options().first()).toBeVisible();
		input().dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
		await expect.element(options().first()).toBeVisible();
		await expect.element(field()).toHaveValue("by reg");
		expect(unused().elements()).toEqual([]);
	});

	test("by Escape says nothing: it takes back what was typed", async () => {
		await renderPicker(snippets, "Uptime");
		await userEvent.fill(field(), "zebra");
		await userEvent.keyboard("{Escape}");
		await expect.element(field()).toHaveValue("Uptime");
		expect(unused().elements()).toEqual([]);
	});
});

test.each(composingKeys)("a key of an input method %s changes nothing in the list", async (_, init) => {
	await renderPicker([snippet("A"), snippet("AB"), snippet("AC")]);
	await userEvent.type(field(), "a");
	await expect.element(options().first()).toHaveAttribute("data-highlighted");
	for (const key of ["ArrowDown", "ArrowUp", "End", "Home", "PageDown", "Enter", "Tab", "Escape"]) {
		expect(press(input(), key, init)).toBe(false);
	}
	await expect.element(field()).toHaveValue("a");
	await expect.element(field()).toHaveAttribute("aria-expanded", "true");
	await expect.element(options().first()).toHaveAttribute("data-highlighted");
	expect(onValueChange).not.toHaveBeenCalled();
});

describe("a composition over the chosen name", () => {
	/** Sets the text and reports it, as the browser does for each change of a composition. */
	const compose = (type: "compositionstart" | "input" | "compositionend", text: string) => {
		Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input(), text);
		const Kind = type === "input" ? InputEvent : CompositionEvent;
		input().dispatchEvent(new Kind(type, { bubbles: true, data: text }));
	};

	test("keeps the choice when Safari empties the field before it inserts the composed text", async () => {
		await renderPicker([snippet("한국"), snippet("Uptime")], "Uptime");
		await userEvent.click(field());
		compose("compositionstart", "Uptime");
		compose("input", "한");
		compose("input", "");
		compose("input", "한");
		compose("compositionend", "한");
		await expect.element(option(/한국/)).toBeVisible();
		expect(onValueChange).not.toHaveBeenCalled();
	});

	test("clears the choice when Backspace removes the only letter", async () => {
		await renderPicker([snippet("한국"), snippet("Uptime")], "Uptime");
		await userEvent.click(field());
		compose("compositionstart", "Uptime");
		compose("input", "ㅎ");
		compose("input", "");
		compose("compositionend", "");
		await expect.poll(() => onValueChange.mock.calls).toEqual([[""]]);
		await expect.element(field()).toHaveValue("");
	});
});

describe("a press into the field", () => {
	const selected = () => input().value.slice(input().selectionStart ?? 0, input().selectionEnd ?? 0);

	test("selects the chosen name, also in a browser that removes the selection at the release", async () => {
		await renderPicker([snippet("Uptime")], "Uptime");
		const release = (event: MouseEvent) => {
			if (!event.defaultPrevented) input().setSelectionRange(3, 3);
		};
		window.addEventListener("mouseup", release, { once: true });
		await userEvent.click(field());
		await expect.poll(selected).toBe("Uptime");
		await userEvent.keyboard("q");
		await expect.element(field()).toHaveValue("q");
	});

	test("places the cursor where the field has the focus already", async () => {
		await renderPicker([snippet("Uptime")], "Uptime");
		await userEvent.click(field());
		await userEvent.click(field(), { position: { x: 60, y: 12 } });
		expect(selected()).toBe("");
	});

	test("keeps the list open and the text while a search is typed", async () => {
		await renderPicker([snippet("Uptime")]);
		await userEvent.type(field(), "upt");
		await userEvent.click(field());
		await expect.element(option(/Uptime/)).toBeVisible();
		await expect.element(field()).toHaveValue("upt");
	});
});

test("Alt and the up arrow choose the highlighted option, and close the list", async () => {
	await renderPicker([snippet("Uptime"), snippet("Quota")]);
	await userEvent.type(field(), "quo");
	await expect.element(option(/Quota/)).toHaveAttribute("data-highlighted");
	await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
	await expect.poll(() => onValueChange.mock.calls).toEqual([["Quota"]]);
	await expect.element(field()).toHaveValue("Quota");
	await expect.element(field()).toHaveAttribute("aria-expanded", "false");
});
