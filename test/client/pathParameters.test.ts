import { type AkuaClient, AkuaConfigError, type AkuaError } from "akua-react/client";
import { expect, test } from "vitest";
import { failureOf } from "../support/failureOf.ts";
import { createWire } from "./createWire.ts";

const nextTo = "../../snippets/s";

test.each([
	["../x", "..%2Fx"],
	[nextTo, "..%2F..%2Fsnippets%2Fs"],
	["a/b", "a%2Fb"],
	["a\\b", "a%5Cb"],
	["a?b=c", "a%3Fb%3Dc"],
	["a#b", "a%23b"],
	["a b", "a%20b"],
	["a%2fb", "a%252fb"],
	["%2e%2e", "%252e%252e"],
	["...", "..."],
	["s:execute", "s%3Aexecute"],
	["{widgetId}", "%7BwidgetId%7D"],
	["$&", "%24%26"],
	["ключ 🦀", "%D0%BA%D0%BB%D1%8E%D1%87%20%F0%9F%A6%80"],
	["a\r\nb", "a%0D%0Ab"],
	["a\0b", "a%00b"],
])("the id %j stays one segment of the path", async (id, step) => {
	const { asked, akua } = await createWire({}, [{ status: 404 }]);
	await failureOf(akua.dashboards.get(id));
	await failureOf(akua.widgets.get(id, id));
	await failureOf(akua.snippets.execute(id));
	expect(asked.map(({ url }) => url)).toEqual([
		`/v1/dashboards/${step}`,
		`/v1/dashboards/${step}/widgets/${step}`,
		`/v1/snippets/${step}:execute`,
	]);
});

const uses: [string, number, (akua: AkuaClient, id: string) => Promise<unknown>][] = [
	["dashboardId", 55, (akua, id) => akua.dashboards.get(id)],
	["dashboardId", 55, (akua, id) => akua.widgets.list(id)],
	["dashboardId", 55, (akua, id) => akua.widgets.create(id, { snippet_id: "s" })],
	["dashboardId", 55, (akua, id) => akua.widgets.get(id, "w")],
	["dashboardId", 55, (akua, id) => akua.widgets.delete(id, "w", { etag: "v1" })],
	["widgetId", 54, (akua, id) => akua.widgets.get("d", id)],
	["widgetId", 54, (akua, id) => akua.widgets.update("d", id, {}, { etag: "v1" })],
	["widgetId", 54, (akua, id) => akua.widgets.delete("d", id, { etag: "v1" })],
	["snippetId", 54, (akua, id) => akua.snippets.get(id)],
	["snippetId", 54, (akua, id) => akua.snippets.execute(id)],
];

test.each(uses)(
	"a %s of %i characters is sent; a longer one is refused before a request",
	async (name, longest, use) => {
		const { asked, akua } = await createWire({}, [{ status: 404 }]);
		await failureOf(use(akua, "x".repeat(longest)));
		expect(asked).toHaveLength(1);
		expectRefused(await failureOf(use(akua, "x".repeat(longest + 1))), name);
		expect(asked).toHaveLength(1);
	},
);

test.each(uses)("a %s that cannot be a path segment is refused before a request", async (name, _, use) => {
	const { asked, akua } = await createWire();
	for (const id of ["", ".", "..", "\ud800"]) expectRefused(await failureOf(use(akua, id)), name);
	// @ts-expect-error plain JavaScript can leave the id out
	expectRefused(await failureOf(use(akua, undefined)), name);
	// @ts-expect-error or pass something else
	expectRefused(await failureOf(use(akua, { length: 3, toString: () => ".." })), name);
	expect(asked).toEqual([]);
});

function expectRefused(error: AkuaError, name: string) {
	expect(error).toBeInstanceOf(AkuaConfigError);
	expect(error).toMatchObject({ code: "config", outcome: "not_applied", attempts: 0, retryable: false });
	expect(error.message).toContain(name);
}
