import type { StoryContext } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import type { Translate } from "../../support/storybook/translate.js";

/** The queries of a story, or of a part of the page. */
export type Canvas = Pick<
	StoryContext["canvas"],
	"findAllByRole" | "findByRole" | "findByText" | "getAllByRole" | "getByRole"
>;
export type User = StoryContext["userEvent"];

/** The dialog of the form, once the form has loaded. Until then another dialog is in its place. */
export function findDialog(t: Translate): Promise<HTMLElement> {
	return waitFor(() => {
		const dialog = screen.getByRole("dialog", { name: t("formTitle") });
		snippetField(within(dialog));
		return dialog;
	});
}

/** The field of the snippet. The list of places is a combobox, too. */
export function snippetField(canvas: Pick<Canvas, "getAllByRole">): HTMLElement {
	const [field] = canvas.getAllByRole("combobox");
	if (!field) throw new Error("There is no field for a snippet.");
	return field;
}

/** Searches in the list and chooses the best match. */
export async function pickSnippet(canvas: Canvas, user: User, search: string): Promise<void> {
	await user.type(snippetField(canvas), search);
	const [best] = await within(await canvas.findByRole("listbox")).findAllByRole("option");
	if (!best) throw new Error(`No snippet matches ${search}.`);
	await user.click(best);
}

/** Opens the menu of a widget on a dashboard, once its code has loaded. */
export async function openMenu(canvas: Canvas, user: User, t: Translate, name: string) {
	const label = t("menuLabel", name);
	await user.click(await canvas.findByRole("button", { name: label }));
	const menu = within(await screen.findByRole("dialog", { name: label }));
	await menu.findByRole("button", { name: t("remove") });
	return menu;
}

/** Presses the submit button, whose label depends on the state. */
export async function submit(canvas: Canvas, user: User): Promise<void> {
	const button = canvas.getAllByRole("button").find((one) => one.getAttribute("type") === "submit");
	if (!button) throw new Error("There is no button that submits.");
	await user.click(button);
}

/** Presses Run once it is not busy, which it is until the preview's code has loaded. */
export async function runPreview(canvas: Canvas, user: User, t: Translate): Promise<void> {
	const find = () => canvas.getByRole("button", { name: t("previewRun") });
	await waitFor(() => expect(find()).not.toHaveAttribute("aria-busy", "true"));
	await user.click(find());
}

/** Matches the innermost element with a sentence, also if the names in it are in elements of their own. */
export function sentence(text: string) {
	return (_: string, element: Element | null): boolean =>
		element?.textContent.includes(text) === true &&
		![...element.children].some((child) => child.textContent.includes(text));
}
