import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { buildRegistry } from "../../registry/build.mjs";
import { root } from "../../scripts/run.mjs";

const out = mkdtempSync(join(tmpdir(), "akua-registry-"));
buildRegistry(out);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const { homepage } = readJson(join(root, "package.json"));
const sources = readdirSync(join(root, "registry", "components", "akua"));

/** What `shadcn add` reads of an item. */
const itemSchema = z.strictObject({
	$schema: z.literal("https://ui.shadcn.com/schema/registry-item.json"),
	name: z.string().regex(/^[a-z-]+$/),
	type: z.literal("registry:block"),
	title: z.string().min(1),
	description: z.string().min(1),
	dependencies: z.array(z.string().regex(/^@?[\w/-]+@\^\d/)),
	registryDependencies: z.array(z.string()),
	css: z.record(z.string().startsWith("@import"), z.strictObject({})),
	files: z.array(
		z.strictObject({
			path: z.string().startsWith("components/akua/"),
			type: z.literal("registry:component"),
			content: z.string().min(1),
		}),
	),
});
const listSchema = z.strictObject({
	$schema: z.literal("https://ui.shadcn.com/schema/registry.json"),
	name: z.literal("akua-react"),
	homepage: z.literal(homepage),
	items: z.array(
		itemSchema.omit({ $schema: true, files: true }).extend({
			files: z.array(z.strictObject({ path: z.string(), type: z.literal("registry:component") })),
		}),
	),
});

const list = listSchema.parse(readJson(join(out, "registry.json")));
const items = list.items.map(({ name }) => itemSchema.parse(readJson(join(out, `${name}.json`))));

test("the list has every item, and the items have every file once", () => {
	const files = readdirSync(out).filter((file) => file !== "registry.json");
	expect(items.map(({ name }) => `${name}.json`).toSorted()).toEqual(files.toSorted());
	expect(items.flatMap(({ files }) => files.map(({ path }) => basename(path))).toSorted()).toEqual(sources.toSorted());
});

describe.each(items)("the item $name", (item) => {
	const all = [item, ...required(item)];
	const imports = item.files.flatMap(({ content }) =>
		[...content.matchAll(/\bfrom "([^"]+)"/g)].map(([, from = ""]) => from),
	);

	test("names the components of the host that it imports", () => {
		const used = imports.filter((from) => from.startsWith("@/components/ui/")).map((from) => basename(from));
		expect([...new Set(used)].toSorted()).toEqual(
			item.registryDependencies.filter((name) => !name.includes("/")).toSorted(),
		);
	});

	test("imports files that come with it", () => {
		const paths = all.flatMap(({ files }) => files.map(({ path }) => basename(path).replace(/\.tsx?$/, "")));
		const used = imports.filter((from) => from.startsWith("./")).map((from) => from.slice(2));
		expect(used.filter((name) => !paths.includes(name))).toEqual([]);
	});

	test("imports packages that it depends on", () => {
		const used = imports.filter((from) => !/^(?:\.|@\/|react$)/.test(from));
		const known = item.dependencies.map((dependency) => dependency.replace(/@\^.*/, ""));
		expect(used.filter((from) => !known.some((name) => from === name || from.startsWith(`${name}/`)))).toEqual([]);
	});
});

/** The items of ours that an item requires. */
function required({ registryDependencies }: { registryDependencies: string[] }): typeof items {
	const direct = items.filter(({ name }) => registryDependencies.includes(`${homepage}r/${name}.json`));
	return [...direct, ...direct.flatMap(required)];
}

function readJson(file: string) {
	return JSON.parse(readFileSync(file, "utf8"));
}
