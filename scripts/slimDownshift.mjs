import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { root } from "./run.mjs";

const entry = "\0use-combobox";

/** What downshift brings along and `useCombobox` has no use for once it is built for production. */
const replaced = {
	// Whatever is asked of it, it is.
	"prop-types":
		"const PropTypes = /*@__PURE__*/ new Proxy(() => PropTypes, { get: () => PropTypes }); export default PropTypes;",
	"react-is": "export const isForwardRef = () => false;",
	// It scrolls to options by default. Ours are not all on the page, so the list scrolls itself.
	"compute-scroll-into-view": "export const compute = () => [];",
	// Written for browsers that have neither of the two.
	"@babel/runtime/helpers/esm/extends": "const _extends = Object.assign; export default _extends;",
	"@babel/runtime/helpers/esm/objectWithoutPropertiesLoose":
		"export default ({ ...rest }, names) => { for (const name of names) delete rest[name]; return rest; };",
};

/**
 * Functions that are dropped where nothing is made of what they return. They check how the hook is used, or speak to screen
 * readers through an element of the page's that every downshift shares, which `getA11yStatusMessage` would turn on.
 */
const unneeded = [
	"validatePropTypes$1",
	"PropTypes",
	"_extends",
	"useControlPropsValidator",
	"setGetterPropCallInfo",
	"console.warn",
	"useA11yMessageStatus",
	"debounce",
];

/**
 * Puts the one hook that is used of downshift into the package, in less than half of its bytes: a host's bundler keeps all of
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
	// In two steps: each hook is written to, which keeps those that nobody uses unless no write counts; once they are gone,
	// writes count again, or the one that is used would lose what was written to it.
	const hook = await bundle('export { useCombobox } from "downshift";', { propertyWriteSideEffects: false });
	const code = await bundle(hook, { manualPureFunctions: unneeded });
	const isWhole = /^useCombobox\.stateChangeTypes = /m.test(code);
	if (!isWhole || /function useSelect|require\(|PropTypes|a11y-status|@babel/.test(code))
		throw new Error("downshift has changed: more of it is bundled than its hook.");
	const read = (/** @type {string} */ file) => readFileSync(join(root, "node_modules", "downshift", file), "utf8");
	return `/*!\nFrom downshift ${JSON.parse(read("package.json")).version}:\n\n${read("LICENSE").trim()}\n*/\n${code}`;
}

/**
 * @param {string} source
 * @param {import("vite").Rolldown.TreeshakingOptions} treeshake
 */
async function bundle(source, treeshake) {
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
				resolveId: (id) => (id === entry ? entry : Object.hasOwn(replaced, id) ? `\0${id}` : null),
				load: (id) => (id === entry ? source : Object.entries(replaced).find(([name]) => id === `\0${name}`)?.[1]),
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
				treeshake: { propertyReadSideEffects: false, ...treeshake },
			},
		},
	});
	const [chunk] = /** @type {import("vite").Rolldown.RolldownOutput} */ (result).output;
	return chunk.code;
}
