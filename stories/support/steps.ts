import type { StoryContext } from "@storybook/react-vite";

/** What queries are made of: the story, or a part of the page. */
export type Canvas = Pick<
	StoryContext["canvas"],
	"findAllByRole" | "findByRole" | "findByText" | "getAllByRole" | "getByRole"
>;
export type User = StoryContext["userEvent"];

/** Opens the list, searches and takes the best match, as a person does. */
export async function pickSnippet(canvas: Canvas, user: User, search: string): Promise<void> {
	await user.type(canvas.getByRole("combobox"), search);
	const [best] = await canvas.findAllByRole("option");
	if (!best) throw new Error(`No snippet matches ${search}.`);
	await user.click(best);
}

/** Presses the button that submits, whatever it is called now. */
export async function submit(canvas: Canvas, user: User): Promise<void> {
	const button = canvas.getAllByRole("button").find((one) => one.getAttribute("type") === "submit");
	if (!button) throw new Error("There is no button that submits.");
	await user.click(button);
}
