import { expect, test } from "@jest/globals";
import { QueryClient } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { AddWidgetDialog, AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { Dashboard } from "akua-react/dashboard";
import { createFakeAkua } from "akua-react/testing";
import type { ReactNode } from "react";
import "akua-react/styles.css";

function show(children: ReactNode) {
	const fake = createFakeAkua();
	const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch });
	render(
		<AkuaProvider client={akua} queryClient={new QueryClient()}>
			{children}
		</AkuaProvider>,
	);
	return fake;
}

test("the dialog opens, adds a widget, closes and returns the focus", async () => {
	const fake = show(<AddWidgetDialog dashboardId="dash_overview" />);
	const user = userEvent.setup();
	const opener = screen.getByRole("button", { name: "Add widget" });
	await user.click(opener);
	await screen.findByRole("listbox");
	await user.type(screen.getByRole("combobox", { name: "Snippet" }), "uptime");
	await user.click(await screen.findByRole("option", { name: /Uptime/ }));
	const dialog = screen.getByRole<HTMLDialogElement>("dialog");
	await user.click(within(dialog).getByRole("button", { name: "Add widget" }));
	await waitFor(() => expect(fake.widgets("dash_overview")).toHaveLength(5));
	await waitFor(() => expect(document.querySelector("dialog[open]")).toBeNull());
	expect(document.activeElement).toBe(opener);
});

test("Escape closes the dialog", async () => {
	show(<AddWidgetDialog dashboardId="dash_overview" />);
	const user = userEvent.setup();
	await user.click(screen.getByRole("button", { name: "Add widget" }));
	await screen.findByRole("listbox");
	await user.keyboard("{Escape}{Escape}");
	await waitFor(() => expect(document.querySelector("dialog[open]")).toBeNull());
});

test("a dashboard shows its widgets, and removes one from a menu", async () => {
	const fake = show(<Dashboard dashboardId="dash_overview" heading={<h1>Overview</h1>} />);
	const user = userEvent.setup();
	const [menu] = await screen.findAllByRole("button", { name: /^Options for/ });
	if (!menu) throw new Error("There is no menu.");
	await user.click(menu);
	await user.click(await screen.findByRole("button", { name: /^Remove/ }));
	await waitFor(() => expect(fake.widgets("dash_overview")).toHaveLength(3));
});
