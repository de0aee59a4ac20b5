import { describe, expect, test } from "vitest";
import { parseEntry, readListedNames, readPublicNames } from "../../scripts/publicNames.mjs";

test("each entry exports the names listed in public-names.json, and no other", async () => {
	const names = await readPublicNames();
	expect(names, "If the change is meant, run `npm run public-names` and commit the list.").toEqual(readListedNames());
});

describe("the reader of entries", () => {
	test("tells types from values", () => {
		const source = `
			/** export { not, these } from "./comment.js"; */
			export { b, type A, internal as c } from "./one.js";
			export type { D, Inner as E } from "./two.js";
		`;
		expect(parseEntry(source, "entry")).toEqual({ values: ["b", "c"], types: ["A", "D", "E"] });
	});

	test.each([`export * from "./all.js";`, `export * as all from "./all.js";`, "export declare const a: string;"])(
		"refuses %s",
		(source) => {
			expect(() => parseEntry(source, "entry")).toThrow(/may hold .* only/);
		},
	);
});
