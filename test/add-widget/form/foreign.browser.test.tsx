import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AddWidgetForm, AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { en } from "akua-react/messages/en";
import { createFakeAkua } from "akua-react/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";

const dashboardId = "dash_overview";
const html = (status: number, body: string) => () =>
	new Response(body, { status, headers: { "content-type": "text/html" } });
const proxyError = (status: number, message: string) => () =>
	Response.json(
		{ success: false, errors: [{ code: status, message, metadata: { proxy: "setup" } }], result: {} },
		{ status },
	);

/** The form, behind a server that answers the given methods itself. */
async function show(answer: () => Response, methods: readonly string[]) {
	const fake = createFakeAkua({ token: null, basePath: "/api/akua" });
	const send: typeof fetch = async (input, init) =>
		methods.includes(init?.method ?? "GET") ? answer() : fake.fetch(input, init);
	const client = createAkuaClient({ baseUrl: "/api/akua", fetch: send, maxRetries: 0 });
	await render(
		<QueryClientProvider client={new QueryClient()}>
			<AkuaProvider client={client}>
				<AddWidgetForm dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_uptime" }} preview={false} />
			</AkuaProvider>
		</QueryClientProvider>,
	);
	return fake;
}

const noProxy = /The server at \/api\/akua answered 404, which is not Akua’s answer\..+createAkuaProxy/;
const noToken = /No token: is AKUA_API_TOKEN set\?/;
const answers: [string, () => Response, RegExp | string][] = [
	["there is no proxy", html(404, "<pre>Cannot GET</pre>"), noProxy],
	["the proxy has no token", proxyError(500, "No token: is AKUA_API_TOKEN set?"), noToken],
	["a sign-in page comes back", html(200, '<form><input type="password"></form>'), en.errorUnauthorized],
];

test.each(answers)("the list of snippets says it if %s", async (_, answer, words) => {
	await show(answer, ["GET"]);
	await expect.element(page.getByText(words).first()).toBeVisible();
});

test.each(answers)("a submit says it if %s, and keeps what was entered", async (_, answer, words) => {
	const fake = await show(answer, ["POST"]);
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("Uptime");
	await page.getByRole("button", { name: en.submit }).click();
	await expect.element(page.getByText(words).first()).toBeVisible();
	await expect.element(page.getByRole("combobox", { name: "Snippet" })).toHaveValue("Uptime");
	expect(fake.widgets(dashboardId)).toHaveLength(4);
});
