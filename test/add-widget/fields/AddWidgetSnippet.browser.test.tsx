import { AddWidgetForm, type AddWidgetFormProps } from "akua-react";
import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

const renderForm = (snippet: Partial<NonNullable<AddWidgetFormProps["snippets"]>[number]>) => {
	const snippets = [{ id: "snip_1", name: "Uptime", description: "How long.", ...snippet }];
	const element = (
		<AddWidgetForm dashboardId={dashboardId} snippets={snippets} defaultValues={{ snippet_id: "snip_1" }} />
	);
	return render(createWorld().wrap(element));
};
const link = () => page.getByRole("link", { name: "Open in Akua" });
const field = () => page.getByRole("combobox", { name: "Snippet" });

describe("the chosen snippet", () => {
	test("links to its page, which learns nothing of this one", async () => {
		await renderForm({ html_url: "https://akua.dev/snippets/snip_1" });
		await expect.element(link()).toHaveAttribute("href", "https://akua.dev/snippets/snip_1");
		await expect.element(link()).toHaveAttribute("target", "_blank");
		await expect.element(link()).toHaveAttribute("rel", "noopener noreferrer");
		await expect.element(field()).toHaveAccessibleDescription("How long.");
	});

	test.each([
		undefined,
		"",
		"javascript:alert(1)",
		" https://akua.dev/",
		"data:text/html,x",
		"/snippets/snip_1",
		"https://akua.dev@evil.example/",
	])("has no link to %j", async (html_url) => {
		await renderForm({ html_url });
		await expect.element(field()).toHaveAccessibleDescription("How long.");
		expect(link().elements()).toEqual([]);
	});

	test.each([null, ""])("is not described by its id if it has no description (%j)", async (description) => {
		await renderForm({ description });
		await expect.element(field()).toHaveValue("Uptime");
		await expect
			.element(field())
			.toHaveAccessibleDescription("Choose the snippet whose result you want on this dashboard.");
	});
});
