import type { StoryContext } from "@storybook/react-vite";

type Canvas = StoryContext["canvas"];
type User = StoryContext["userEvent"];

/** Opens the list, searches and takes the best match, as a person does. */
export async function pickSnippet(canvas: Canvas, user: User, search: string): Promise<void> {
	await user.type(canvas.getByRole("combobox", { name: "Snippet" }), search);
	const [best] = await canvas.findAllByRole("option");
	if (!best) throw new Error(`No snippet matches ${search}.`);
	await user.click(best);
}

export async function submit(canvas: Canvas, user: User): Promise<void> {
	await user.click(canvas.getByRole("button", { name: /^(?:Add widget|Try again)$/ }));
}
