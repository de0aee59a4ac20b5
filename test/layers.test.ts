import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/run.mjs";

/**
 * What each part of `src` may import besides itself: other parts, and packages. "type" permits types only,
 * "lazy" permits types and `import()`.
 */
const layers: Record<string, string[]> = {
	contract: ["zod/mini"],
	client: ["contract", "zod/mini"],
	query: ["client", "contract", "type @tanstack/react-query"],
	messages: ["type contract", "client/errors/AkuaError"],
	hooks: ["query", "client", "contract", "messages", "react", "@tanstack/react-query"],
	ui: ["react"],
	result: [
		"hooks/useMessageTable",
		"hooks/useColorScheme",
		"ui",
		"messages",
		"contract",
		// The loading skeleton opens as many levels as the JSON tree will.
		"result/json/openAtFirst",
		"lazy result/json",
		"lazy result/logs",
		"lazy result/stat",
		"lazy result/table",
		"react",
	],
	"result/json": ["result", "ui", "messages", "type hooks/useMessageTable", "react", "@tanstack/react-virtual"],
	"result/logs": ["result", "ui", "type hooks/useMessageTable", "react", "@tanstack/react-virtual"],
	"result/stat": ["result", "ui", "type hooks/useMessageTable"],
	"result/table": ["result", "ui", "type hooks/useMessageTable", "react", "@tanstack/react-virtual"],
	"snippet-picker": ["hooks", "ui", "messages", "client", "contract", "react", "downshift"],
	"add-widget": [
		"snippet-picker",
		"result",
		"hooks",
		"ui",
		"query/intents",
		"query/place",
		// Finds room for a widget that is not to go to the end.
		"lazy dashboard/arrangement",
		"messages",
		"client",
		"contract",
		"react",
		"react-hook-form",
		"@hookform/resolvers/zod",
		"@tanstack/react-query",
		"zod/mini",
	],
	dashboard: [
		"dashboard/arrangement",
		"add-widget/dialog",
		"snippet-picker/useSnippetSource",
		"result",
		"hooks",
		"ui",
		"query",
		"messages",
		"client",
		"contract",
		"react",
		"react-dom",
		"@tanstack/react-query",
	],
	// Saves changes without React.
	"dashboard/arrangement": ["query", "client", "contract", "@tanstack/react-query"],
	// It loads the form, and the picker's list at the same time.
	"add-widget/dialog": [
		"add-widget",
		"snippet-picker/comboboxModule",
		"hooks",
		"ui",
		"messages",
		"contract",
		"react",
		"react-hook-form",
	],
	devtools: [
		"devtools/inspect",
		"hooks/AkuaContext",
		"hooks/useColorScheme",
		"react",
		"react-dom",
		"@tanstack/react-query",
	],
	// All that the devtools know of the library, read and never changed.
	"devtools/inspect": [
		"client/observer",
		"client/events",
		"client/errors/AkuaError",
		"query/akuaKeys",
		"query/intents",
		"dashboard/arrangement/arrangements",
		"type dashboard/arrangement",
		"type contract",
		"@tanstack/react-query",
	],
	server: ["client", "contract"],
	testing: ["contract", "zod/mini"],
	"testing/fakeAkuaHandlers": ["testing", "contract", "msw"],
	"testing/jsdom": [],
	"testing/storybook": ["testing", "hooks/AkuaProvider", "client", "react", "@tanstack/react-query"],
	"entries/index": ["add-widget", "add-widget/dialog", "snippet-picker", "result", "hooks", "ui", "messages", "query"],
	"entries/client": ["query", "client", "contract"],
	"entries/dashboard": ["dashboard", "dashboard/arrangement", "messages", "query/place", "snippet-picker"],
	"entries/devtools": ["devtools", "react"],
	"entries/server": ["server", "client", "contract"],
	"entries/testing": ["testing", "contract"],
	"entries/testing-jsdom": ["testing/jsdom"],
	"entries/testing-msw": ["testing/fakeAkuaHandlers"],
	"entries/testing-storybook": ["testing/storybook"],
	"entries/vite": ["server"],
};

const statement =
	/^(?:import|export)(?<type> type)?\s(?:[\w\s{},*$]+?\sfrom\s)?"(?<from>[^"]+)"|\bimport\("(?<lazy>[^"]+)"\)/gm;

const imports = filesIn("src").flatMap((file) =>
	[...readFileSync(join(root, file), "utf8").matchAll(statement)].map(({ groups: { type, from, lazy } = {} }) => {
		const specifier = from ?? lazy ?? "";
		const target = specifier.startsWith(".") ? relative("src", join(dirname(file), specifier)) : specifier;
		return { file, target: withoutExtension(target), kind: type ? "type" : lazy ? "lazy" : "value" };
	}),
);

test("each part of src imports only what its row lists", () => {
	const forbidden = imports.filter(({ file, target, kind }) => {
		const layer = layerOf(withoutExtension(relative("src", file)));
		if (layer !== undefined && layer === layerOf(target)) return false;
		return !layers[layer ?? ""]?.some((rule) => {
			const [allowed = "", only = kind] = rule.split(" ").reverse();
			return (kind === "type" || kind === only) && isWithin(target, allowed) && layerOf(target) === layerOf(allowed);
		});
	});
	expect(imports.length).toBeGreaterThan(500);
	expect(forbidden).toEqual([]);
});

test("stories, support, the demo, the docs and the bench import nothing from src", () => {
	const files = ["stories", "support", "demo", "docs", "bench"].flatMap(filesIn);
	expect(files.filter((file) => /from "(?:\.\.?\/)+src\//.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});

function filesIn(folder: string): string[] {
	const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
	return files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file));
}

/** The most specific row of the table that covers a path. */
function layerOf(path: string): string | undefined {
	return Object.keys(layers)
		.filter((layer) => isWithin(path, layer))
		.sort((a, b) => b.length - a.length)[0];
}

function isWithin(path: string, folder: string): boolean {
	return path === folder || path.startsWith(`${folder}/`);
}

function withoutExtension(path: string): string {
	return path.replace(/\.(?:js|tsx?)$/, "");
}
