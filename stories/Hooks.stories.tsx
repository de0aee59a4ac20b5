import type { Meta, StoryObj } from "@storybook/react-vite";
import { useAddWidgetForm, useCreateWidget, useMessages, useSnippets, useWidgets } from "akua-react";
import { expect, waitFor } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { manySnippets } from "../support/manySnippets.js";
import { fakeAkua, translateOf } from "../support/storybook/storyWorld.js";

/** The hooks, with components of your own. */
const meta = { title: "Hooks" } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** One press adds a widget, and the list has it at once. */
export const CreateWidget: Story = {
	render: function CreateWidget() {
		const widgets = useWidgets(dashboardId);
		const { mutate, isPending, error } = useCreateWidget({ dashboardId });
		return (
			<>
				<p>{widgets.data ? `${widgets.data.length} widgets` : "Loading…"}</p>
				<button type="button" aria-disabled={isPending} onClick={() => mutate({ snippet_id: "snip_uptime" })}>
					Pin uptime
				</button>
				{error ? <p role="alert">{error.message}</p> : null}
			</>
		);
	},
	play: async ({ canvas, userEvent }) => {
		await canvas.findByText("4 widgets");
		await userEvent.click(canvas.getByRole("button", { name: "Pin uptime" }));
		await canvas.findByText("5 widgets");
	},
};

/** The form's values, validation and outcome, with fields of your own. */
export const HeadlessForm: Story = {
	render: function HeadlessForm() {
		const { form, state, submit } = useAddWidgetForm({ dashboardId });
		const { messages } = useMessages();
		const { snippet_id: issue } = form.formState.errors;
		return (
			<form onSubmit={submit} noValidate>
				<label>
					{messages.snippetIdLabel} <input {...form.register("snippet_id")} />
				</label>
				{issue ? <p role="alert">{issue.message}</p> : null}
				<button type="submit">{messages.submit}</button>
				<p role="status">{state.status}</p>
			</form>
		);
	},
	play: async ({ canvas, userEvent, loaded }) => {
		const t = translateOf(loaded);
		await userEvent.click(canvas.getByRole("button", { name: t("submit") }));
		await canvas.findByText(t("snippetRequired"));
		await userEvent.type(canvas.getByRole("textbox", { name: t("snippetIdLabel") }), "snip_uptime{Enter}");
		await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("success"));
	},
};

/** All snippets, page by page. */
export const Snippets: Story = {
	parameters: fakeAkua({ snippets: manySnippets(250) }),
	render: function Snippets() {
		const { snippets, hasNextPage } = useSnippets();
		return (
			<p>
				{snippets.length} snippets{hasNextPage ? ", loading more…" : null}
			</p>
		);
	},
	play: async ({ canvas }) => {
		await canvas.findByText("250 snippets");
	},
};
