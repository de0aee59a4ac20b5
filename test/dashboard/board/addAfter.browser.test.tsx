import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { entry, menu, renderBoard } from "./renderBoard.js";

const dialog = page.getByRole("dialog", { name: "Add a widget" });
const place = page.getByRole("combobox", { name: "Position" });

async function openAfter(name: string) {
	await menu(name).click();
	await entry("Add a widget after this one").click();
	await expect.element(place).toHaveDisplayValue(`After ${name}`);
}

test.each(["stored", "inserted"] as const)(
	"a widget is added after another one, marked and focused, where positions are %s",
	async (positions) => {
		const { saved } = await renderBoard({}, { positions });
		await openAfter("Beta");
		await dialog.getByRole("combobox", { name: "Snippet" }).fill("Epsilon");
		await dialog.getByRole("listbox").getByRole("option", { name: "Epsilon" }).click();
		await dialog.getByRole("button", { name: "Add widget" }).click();
		await expect.poll(saved).toEqual(["Alpha", "Beta", "Epsilon", "Gamma", "Delta", "Epsilon"]);
		const cards = () => [...document.querySelectorAll(".akua-dashboard-item")];
		await expect.poll(() => cards().findIndex((card) => card.matches("[data-new]"))).toBe(2);
		await expect.poll(() => document.activeElement?.closest(".akua-dashboard-item")).toBe(cards()[2]);
	},
);

test("a dialog for a place is left without a question, and the next one starts at the end", async () => {
	await renderBoard();
	await openAfter("Beta");
	await userEvent.keyboard("{Escape}");
	await expect.element(menu("Beta")).toHaveFocus();
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.element(place).toHaveDisplayValue("At the end");
	await userEvent.keyboard("{Escape}");
	await openAfter("Beta");
});

test("a host that adds widgets itself is told after which one", async () => {
	const onAddAfter = vi.fn();
	await renderBoard({ onAddAfter });
	await menu("Beta").click();
	await entry("Add a widget after this one").click();
	expect(onAddAfter).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "wgt_Beta" }));
	expect(dialog.elements()).toHaveLength(0);
});

test("without a dialog, menus do not offer to add a widget", async () => {
	await renderBoard({ addWidget: false });
	await menu("Beta").click();
	await expect.element(entry("Duplicate")).toBeVisible();
	expect(entry("Add a widget after this one").elements()).toHaveLength(0);
});
