import postcss, { type AtRule, type Declaration, type Rule } from "postcss";
import { entryAt } from "./compat.js";

/** Where the data can have a function, besides the property that it is used in. */
const functionPlaces = [
	"css/types/color",
	"css/types",
	"css/types/easing-function",
	"css/types/gradient",
	"css/types/image",
	"css/types/transform-function",
	"css/types/basic-shape",
	"css/types/filter-function",
	"css/properties/grid-template-columns",
];
const dynamic = "css/types/length/viewport_percentage_units_dynamic";
const container = "css/types/length/container_query_length_units";
/** Units that came after the first ones. */
const unitPaths: Readonly<Record<string, string>> = {
	...{ lh: "css/types/length/lh", rlh: "css/types/length/rlh", cap: "css/types/length/cap", ic: "css/types/length/ic" },
	...{ dvh: dynamic, svh: dynamic, lvh: dynamic, dvw: dynamic, svw: dynamic, lvw: dynamic, dvb: dynamic, dvi: dynamic },
	...{ cqi: container, cqb: container, cqw: container, cqh: container, cqmin: container, cqmax: container },
};

/** The paths, in the compatibility data, of everything that a sheet uses. */
export function sheetUses(css: string): Set<string> {
	const sheet = postcss.parse(css);
	const found = new Set<string>();
	sheet.walkRules((rule) => ofRule(rule).forEach((path) => void found.add(path)));
	sheet.walkAtRules((rule) => ofAtRule(rule).forEach((path) => void found.add(path)));
	sheet.walkDecls((declaration) => ofDeclaration(declaration).forEach((path) => void found.add(path)));
	return found;
}

function ofRule({ selector, parent }: Rule): string[] {
	const isFrame = parent?.type === "atrule" && parent instanceof postcss.AtRule && parent.name.endsWith("keyframes");
	if (isFrame) return [];
	const bare = selector.replace(/"[^"]*"/g, "");
	const pseudos = [...bare.matchAll(/::?([a-z-]+)/g)].map(([, name]) => `css/selectors/${name}`);
	return [
		...pseudos,
		...(parent?.type === "rule" || bare.includes("&") ? ["css/selectors/nesting"] : []),
		...(/:not\([^()]*[,>+~ ]/.test(bare) ? ["css/selectors/not/selector_list"] : []),
	];
}

function ofAtRule({ name, params }: AtRule): string[] {
	const at = `css/at-rules/${name}`;
	if (name === "supports") return [at, ...ofValue("color", params)];
	if (name === "container") {
		return [at, ...(params.includes("style(") ? [`${at}/style_queries_for_custom_properties`] : [])];
	}
	if (name !== "media") return [at];
	const features = [...params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g)].map(([, feature]) => `${at}/${feature}`);
	return [at, ...features, ...(/[<>]/.test(params) ? [`${at}/range_syntax`] : [])];
}

function ofDeclaration({ prop, value }: Declaration): string[] {
	// A property with a prefix stands beside the one without.
	if (/^-[a-z]/.test(prop)) return [];
	return [...(prop.startsWith("--") ? [] : [`css/properties/${prop}`]), ...ofValue(prop, value)];
}

function ofValue(property: string, value: string): string[] {
	const bare = value.replace(/"[^"]*"/g, "");
	const functions = [...bare.matchAll(/([a-z][\w-]*)\(\s*(from\s+[\w#-]*)?/gi)].flatMap(([, name = "", from]) => {
		const places = [`css/properties/${property}`, ...functionPlaces];
		const path = places.map((place) => `${place}/${name.toLowerCase()}`).find((place) => entryAt(place)?.__compat);
		const relative = from === undefined ? [] : [`${path}/relative_syntax`];
		return [path ?? `css/types/${name}`, ...relative];
	});
	const words = [...bare.matchAll(/(?<![\w-])[a-z][\w-]*(?![\w-]*\()/gi)].flatMap(([word]) => [
		`css/properties/${property}/${word}`,
		`css/types/color/system-color/${word.toLowerCase()}`,
		`css/types/global_keywords/${word}`,
	]);
	const units = [...bare.matchAll(/(?<![\w-])[\d.]+([a-z]+)\b/g)].flatMap(([, unit = ""]) => unitPaths[unit] ?? []);
	return [
		...functions,
		...words.filter((path) => entryAt(path)?.__compat),
		...units,
		...(/\(\s*from\s+currentcolor/i.test(bare) ? ["css/types/color/from_currentcolor"] : []),
	];
}
