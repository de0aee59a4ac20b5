import { collect, type Page, paginate } from "akua-react/client";
import { expect, test } from "vitest";
import { failureOf } from "../support/failureOf.ts";
import { createWire } from "./createWire.ts";

/** A list whose pages lead to these cursors. Each page contains the cursor that it was requested with. */
function leading(next: Record<string, Partial<Page<string>>>) {
	const asked: (string | undefined)[] = [];
	const readPage = async (cursor: string | undefined): Promise<Page<string>> => {
		asked.push(cursor);
		const data = [cursor ?? "start"];
		return { data, has_more: true, next_cursor: null, ...next[cursor ?? "start"] };
	};
	return { asked, readPage };
}

test("collect reads every page of a list, each item once", async () => {
	const { akua, asked, fake } = await createWire();
	const items = await collect((cursor) => akua.snippets.list({ cursor, limit: 5 }));
	expect(items).toEqual(fake.snippets());
	expect(asked).toHaveLength(Math.ceil(items.length / 5));
	expect(asked.every(({ url }) => url?.includes("limit=5"))).toBe(true);
});

test.each<[string, Record<string, Partial<Page<string>>>, string[]]>([
	["the last page", { start: { next_cursor: "a" }, a: { has_more: false } }, ["start", "a"]],
	["a cursor after the last page", { start: { has_more: false, next_cursor: "a" } }, ["start"]],
	["a page without a cursor", { start: { next_cursor: null } }, ["start"]],
	["an empty cursor", { start: { next_cursor: "" } }, ["start"]],
	["a page that leads to itself", { start: { next_cursor: "a" }, a: { next_cursor: "a" } }, ["start", "a"]],
	["a circle", { start: { next_cursor: "a" }, a: { next_cursor: "b" }, b: { next_cursor: "a" } }, ["start", "a", "b"]],
])("paginate stops at %s", async (_, pages, items) => {
	const { asked, readPage } = leading(pages);
	expect(await collect(readPage)).toEqual(items);
	expect(asked).toHaveLength(items.length);
});

test("leaving the loop reads no further page", async () => {
	const { asked, readPage } = leading({ start: { next_cursor: "a" }, a: { next_cursor: "b" } });
	for await (const page of paginate(readPage)) if (page.data.includes("a")) break;
	expect(asked).toEqual([undefined, "a"]);
});

test("a page that fails rejects with its error", async () => {
	const { akua, asked } = await createWire({ maxRetries: 0 }, [
		{ status: 200, body: { data: [], has_more: true, next_cursor: "a" } },
		{ status: 403 },
	]);
	const walk = collect((cursor) => akua.snippets.list({ cursor }));
	expect(await failureOf(walk)).toMatchObject({ status: 403 });
	expect(asked.map(({ url }) => url)).toEqual(["/v1/snippets", "/v1/snippets?cursor=a"]);
});
