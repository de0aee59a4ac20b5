import { createAkuaClient } from "akua-react/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fake, server } from "../../docs/samples/msw.js";

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

test("the sample's MSW server answers in place of a proxy", async () => {
	const akua = createAkuaClient({ baseUrl: "https://app.example/api/akua" });
	const widget = await akua.widgets.create("dash_overview", { snippet_id: "snip_uptime", position: 0 });
	expect(fake.widgets("dash_overview")[0]?.id).toBe(widget.id);
});
