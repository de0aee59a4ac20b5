import { TanStackDevtools } from "@tanstack/react-devtools";
import { AkuaDevtoolsPanel, akuaDevtoolsPlugin } from "akua-react/devtools";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../support/createWorld.js";

test("the panel is as high as its place, and shows the cache that it is given without a provider", async () => {
	const { akua, queryClient } = createWorld();
	queryClient.setQueryData(["akua", "dashboards", dashboardId, "widgets"], (await akua.widgets.list(dashboardId)).data);
	await render(
		<div data-testid="place" style={{ blockSize: 160 }}>
			<AkuaDevtoolsPanel queryClient={queryClient} />
		</div>,
	);
	await expect.element(page.getByRole("tab", { name: "Etags 4" })).toBeVisible();
	await page.getByRole("tab", { name: "Etags 4" }).click();
	const panel = page.getByRole("tabpanel").element();
	const { bottom } = page.getByTestId("place").element().getBoundingClientRect();
	expect(panel.getBoundingClientRect().bottom).toBe(bottom);
	expect(panel.scrollHeight).toBeGreaterThan(panel.clientHeight);
});

test("without a cache it says what it needs", async () => {
	await expect(render(<AkuaDevtoolsPanel />)).rejects.toThrow("put them below AkuaProvider");
});

test("TanStack Devtools show the plug-in in their theme", async () => {
	const { queryClient } = createWorld();
	const plugins = [{ ...akuaDevtoolsPlugin({ queryClient }), defaultOpen: true }];
	await render(<TanStackDevtools plugins={plugins} config={{ defaultOpen: true, theme: "dark" }} />);
	await expect.element(page.getByRole("tab", { name: "Intents 0" })).toBeVisible();
	expect(getComputedStyle(page.getByRole("tabpanel").element()).colorScheme).toBe("dark");
});
