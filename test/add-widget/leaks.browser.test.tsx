import { AddWidgetForm } from "akua-react";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../support/createWorld.js";

const token = "sentinel-7b1d0c5e-token";

afterEach(() => vi.restoreAllMocks());

/** Everything on the page that a script, a person or a log can read. */
const everythingIn = () =>
	JSON.stringify([
		document.documentElement.outerHTML,
		{ ...localStorage },
		{ ...localStorage },
		document.cookie,
		location.href,
		performance.getEntriesByType("resource").map(({ name }) => name),
	]);

test.for([
	[
		"a refusal",
		{ status: 422, body: { errors: [{ code: 1, message: `Bad token ${token}`, path: ["body", "snippet_id"] }] } },
	],
	["an ended session", { status: 401, body: { error: { code: "unauthorized", message: `${token} has expired` } } }],
	["a server's page", { status: 500, body: `<h1>${token}</h1>` }],
	["a lost answer", "reset"],
] as const)("the token is neither in the page nor in the console after %s", async ([, answer]) => {
	const logged = (["log", "info", "warn", "error", "debug"] as const).map((level) => vi.spyOn(console, level));
	const errors: unknown[] = [];
	const { wrap, queryClient } = createWorld({ token, faults: [{ call: "createWidget", times: 9, answer }] });
	const form = (
		<AddWidgetForm
			dashboardId={dashboardId}
			defaultValues={{ snippet_id: "snip_uptime" }}
			onError={(error) => errors.push(error)}
		/>
	);
	await render(wrap(form));
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.poll(() => errors.length).toBe(1);
	await expect.poll(() => queryClient.isFetching() + queryClient.isMutating()).toBe(0);

	const seen = everythingIn() + String(logged.flatMap(({ mock }) => mock.calls)) + JSON.stringify(errors);
	expect(seen).toContain("Uptime");
	expect(seen.includes(token)).toBe(false);
});

test("every request goes through the client's fetch, so there is no telemetry", async () => {
	const elsewhere = [
		vi.spyOn(window, "fetch"),
		vi.spyOn(navigator, "sendBeacon"),
		vi.spyOn(XMLHttpRequest.prototype, "open"),
		vi.spyOn(window, "Image"),
		vi.spyOn(window, "WebSocket"),
	];
	const { wrap, fake } = createWorld();
	await render(wrap(<AddWidgetForm dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_uptime" }} />));
	await expect.element(page.getByText(/^Took /)).toBeVisible();
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.element(page.getByText("“Uptime” added.")).toBeVisible();
	for (const way of elsewhere) expect(way).not.toHaveBeenCalled();
	expect(fake.requests.length).toBeGreaterThan(3);
});
