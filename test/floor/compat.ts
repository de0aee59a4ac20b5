import bcd from "@mdn/browser-compat-data/forLegacyNode";
import type { Identifier, SupportStatement } from "@mdn/browser-compat-data/types";

export const engines = ["chrome", "firefox", "safari"] as const;
export type Engine = (typeof engines)[number];
/** The lowest version of each engine that has something. */
export type Versions = Record<Engine, number>;

/** Each engine on desktops and on phones. */
const browsers = {
	chrome: ["chrome", "chrome_android"],
	firefox: ["firefox", "firefox_android"],
	safari: ["safari", "safari_ios"],
} as const;

/** The lowest versions that have what is at this path, else undefined. */
export function versionsOf(path: string): Versions | undefined {
	const compat = entryAt(path)?.__compat;
	if (!compat) return undefined;
	const lowest = (engine: Engine) => Math.max(...browsers[engine].map((name) => addedIn(compat.support[name])));
	return { chrome: lowest("chrome"), firefox: lowest("firefox"), safari: lowest("safari") };
}

const areas: Readonly<Record<string, Identifier>> = {
	api: bcd.api,
	css: bcd.css,
	html: bcd.html,
	javascript: bcd.javascript,
	svg: bcd.svg,
};

/** An entry of the compatibility data, by its path: `css/properties/color`. */
export function entryAt(path: string): Identifier | undefined {
	const [area = "", ...rest] = path.split("/");
	return rest.reduce<Identifier | undefined>(
		(entry, key) => (entry && Object.hasOwn(entry, key) ? entry[key] : undefined),
		areas[area],
	);
}

/** Neither a flag nor a prefix nor a part of a feature counts. */
function addedIn(support: SupportStatement | undefined): number {
	const statements = support === undefined ? [] : [support].flat();
	const whole = statements.filter(
		(is) => !is.flags && !is.prefix && !is.alternative_name && !is.partial_implementation && !is.version_removed,
	);
	const versions = whole.map((is) => Number.parseFloat(String(is.version_added).replace("≤", "")));
	return Math.min(Number.POSITIVE_INFINITY, ...versions.filter((version) => !Number.isNaN(version)));
}
