import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { root } from "./run.mjs";

const packages = join(root, "node_modules");
const entry = "\0use-combobox";

/** What downshift brings along and `useCombobox` has no use for once it is built for production. */
const replaced = {
	// Whatever is asked of it, it is.
	"prop-types": "const type = new Proxy(() => type, { get: () => type }); export default type;",
	"react-is": "export const isForwardRef = () => false;",
	// It scrolls to options by default. Ours are not all on the page, so the list scrolls itself.
	"compute-scroll-into-view": "export const compute = () => [];",
};

/**
 * Puts the one hook that is used of downshift into the package, in half of its bytes: a host's bundler keeps all of
 * its four hooks and its component, since each is written to after it was made.
 *
 * @returns {import("vite").Plugin}
 */
export function slimDownshift() {
	// Among the sources, so that it keeps a place of its own in what is built.
	const id = join(root, "src", "vendor", "downshift.js");
	return {
		name: "slim-downshift",
		enforce: "pre",
		resolveId: (source) => (source === "downshift" ? id : null),
		load: (loaded) => (loaded === id ? bundleUseCombobox() : null),
	};
}

async function bundleUseCombobox() {
	const result = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: "warn",
		define: { "process.env.NODE_ENV": '"production"' },
		plugins: [
			{
				name: "use-combobox",
				enforce: "pre",
				resolveId: (source) => (source === entry ? entry : Object.hasOwn(replaced, source) ? `\0${source}` : null),
				load: (id) =>
					id === entry
						? 'export { useCombobox } from "downshift";'
						: Object.entries(replaced).find(([name]) => id === `\0${name}`)?.[1],
			},
		],
		build: {
			write: false,
			target: "es2022",
			minify: false,
			rolldownOptions: {
				input: entry,
				preserveEntrySignatures: "strict",
				external: ["react"],
				// What is written to a hook that nobody uses keeps it otherwise.
				treeshake: { propertyReadSideEffects: false, propertyWriteSideEffects: false },
			},
		},
	});
	const [chunk] = /** @type {import("vite").Rolldown.RolldownOutput} */ (result).output;
	const isWhole = /^useCombobox\.stateChangeTypes = /m.test(chunk.code);
	if (!isWhole || /function useSelect|require\(/.test(chunk.code))
		throw new Error("downshift has changed: more of it is bundled than its hook.");
	const licences = ["downshift", "@babel/runtime"].map((name) => {
		const { version } = JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8"));
		return `From ${name} ${version}:\n\n${readFileSync(join(packages, name, "LICENSE"), "utf8").trim()}\n`;
	});
	return `/*!\n${licences.join("\n")}*/\n${chunk.code}`;
}
