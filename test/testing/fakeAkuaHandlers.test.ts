import { createAkuaClient } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";
import { fakeAkuaHandlers } from "akua-react/testing/msw";
import { setupServer } from "msw/node";
import { afterEach, expect, test } from "vitest";

const fake = createFakeAkua();
const server = setupServer(...fakeAkuaHandlers(fake));
server.listen({ onUnhandledRequest: "error" });
afterEach(() => fake.reset());

test("an MSW server responds as the fake does", async () => {
	const akua = createAkuaClient({ token: fake.token });
	const widget = await akua.widgets.create("dash_overview", { snippet_id: "snip_quota", position: 0 });
	expect(fake.widgets("dash_overview")[0]?.id).toBe(widget.id);
	expect((await akua.snippets.execute("snip_uptime")).result).toBe("99.98 %");
});

test("a broken connection of the fake is a network error for the client", async () => {
	fake.fail({ call: "listSnippets", answer: "reset" });
	const akua = createAkuaClient({ token: fake.token, maxRetries: 0 });
	await expect(akua.snippets.list()).rejects.toMatchObject({ code: "connection" });
});

test("the handlers still work after MSW has reset them", async () => {
	server.resetHandlers();
	const { data } = await createAkuaClient({ token: fake.token }).snippets.list();
	expect(data).toHaveLength(fake.snippets().length);
});
