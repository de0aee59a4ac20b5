import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseEntry, readListedNames, readPublicNames } from "../../scripts/publicNames.mjs";

test("each entry exports the names listed in public-names.json, and no other", async () => {
	const names = await readPublicNames();
	expect(names, "If the change is meant, run `npm run public-names` and commit the list.").toEqual(readListedNames());
});

describe("the reader of entries", () => {
	const folder = mkdtempSync(join(tmpdir(), "akua-names-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test("tells types from values", () => {
		const source = `
			/** export { not, these } from "./comment.js"; */
			export { b, type A, internal as c } from "./one.js";
			export type { D, Inner as E } from "./two.js";
		`;
		expect(parseEntry(source, "entry", folder)).toEqual({ values: ["b", "c"], types: ["A", "D", "E"] });
	});

	test("lists the members of a namespace", () => {
		writeFileSync(join(folder, "parts.d.ts"), `export { Root, type RootProps } from "./root.js";`);
		const source = `export * as Parts from "./parts.js";`;
		expect(parseEntry(source, "entry", folder)).toEqual({
			values: ["Parts", "Parts.Root"],
			types: ["Parts.RootProps"],
		});
	});

	test("lists a table of words", () => {
		const source = `
			import type { Messages } from "./types.js";
			/** In German. */
			export declare const de: Messages;
		`.replaceAll("\t", "");
		expect(parseEntry(source, "entry", folder)).toEqual({ values: ["de"], types: [] });
	});

	test.each([`export * from "./all.js";`, "export declare const a: string;", "export default a;"])(
		"refuses %s",
		(source) => {
			expect(() => parseEntry(source, "entry", folder)).toThrow(/may hold .* only/);
		},
	);
});
