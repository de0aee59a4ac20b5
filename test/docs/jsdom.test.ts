// @vitest-environment jsdom
import { AddWidgetDialog } from "akua-react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { createTestHost } from "../../docs/samples/host-test.js";

/** A visible element, as far as jsdom can tell. */
function find<Found extends HTMLElement>(selector: string, text = ""): Promise<Found> {
	const attempt = () => {
		const all = [...document.querySelectorAll<Found>(selector)];
		const found = all.find((element) => element.checkVisibility?.() !== false && element.textContent.includes(text));
		if (!found) throw new Error(`There is no ${selector} ${text}.`);
		return found;
	};
	return vi.waitFor(attempt, { timeout: 30_000 });
}

function type(input: HTMLInputElement, text: string) {
	Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
	input.dispatchEvent(new Event("input", { bubbles: true }));
}

test("the dialog opens, chooses and adds in jsdom as it is", async () => {
	const { fake, wrapper } = createTestHost();
	const root = createRoot(document.body.appendChild(document.createElement("div")));
	onTestFinished(() => root.unmount());
	root.render(createElement(wrapper, null, createElement(AddWidgetDialog, { dashboardId: "dash_overview" })));

	(await find("button", "Add widget")).click();
	// The field is replaced when the code of its list arrives.
	await find("dialog[open] [role=listbox]");
	const combobox = await find<HTMLInputElement>("dialog[open] [role=combobox]");
	combobox.focus();
	type(combobox, "uptime");
	(await find("[role=option]", "Uptime")).click();
	await expect.poll(() => combobox.value).toBe("Uptime");
	(await find("dialog[open] button[type=submit]")).click();
	await find(".akua-toast", "“Uptime” added.");
	expect(document.querySelector("dialog[open]")).toBeNull();
	expect(fake.widgets("dash_overview").at(-1)).toMatchObject({ snippet_id: "snip_uptime" });
});
