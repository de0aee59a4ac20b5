import { deflateRawSync } from "node:zlib";
import { gzipped } from "./bundle.mjs";

/** Names that a bridge or a component sets are no matter of the sheet alone. */
const shared = /^--_(?:host-.*|digits)$/;

/** How much of what follows a block is weighed with it. */
const ahead = 1200;
const rounds = 4;

/**
 * What a minifier leaves to be done to a sheet that is sent compressed: names that nobody else knows become short ones,
 * and the declarations of each block are put in the order that repeats most of what stands elsewhere.
 *
 * @param {string} css minified
 */
export function squeezeStyles(css) {
	// Lightning CSS adds these for a Safari that has known the ones without a prefix since its version 12.
	const unprefixed = css.replace(/-webkit-text-decoration[^;}]*;/g, "");
	return orderDeclarations(shortenNames(unprefixed));
}

/** @param {string} css */
export function shortenNames(css) {
	/** @type {Map<string, number>} */
	const uses = new Map();
	for (const [name] of css.matchAll(/--_[\w-]+/g)) {
		if (!shared.test(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
	}
	const names = [...uses].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([name]) => name);
	const short = new Map(names.map((name, index) => [name, `--_${letters(index)}`]));
	return css.replace(/--_[\w-]+/g, (name) => short.get(name) ?? name);
}

/**
 * Tries each place for each declaration, and keeps it where the whole becomes smaller. Two that may set the same property
 * stay in their order, so that a block says what it said.
 *
 * @param {string} css minified
 */
export function orderDeclarations(css) {
	const parts = split(css);
	const texts = parts.map((part) => (typeof part === "string" ? part : part.join(";")));
	let least = gzipped(css);
	for (let round = 0, before = Number.POSITIVE_INFINITY; round < rounds && least < before; round++) {
		before = least;
		parts.forEach((part, at) => {
			if (typeof part === "string" || part.length < 2) return;
			const dictionary = Buffer.from(texts.slice(0, at).join(""));
			const next = texts
				.slice(at + 1)
				.join("")
				.slice(0, ahead);
			// To weigh the whole each time would take ten times as long.
			const weigh = (/** @type {string[]} */ block) =>
				deflateRawSync(block.join(";") + next, { level: 9, dictionary }).length;
			let block = part;
			let weight = weigh(block);
			for (const declaration of part) {
				for (const moved of placesFor(declaration, block)) {
					const movedWeight = weigh(moved);
					if (movedWeight > weight) continue;
					const bytes = gzipped(texts.with(at, moved.join(";")).join(""));
					if (bytes >= least) continue;
					[least, block, weight] = [bytes, moved, movedWeight];
					texts[at] = block.join(";");
				}
			}
			parts[at] = block;
		});
	}
	return texts.join("");
}

/**
 * @param {string} declaration
 * @param {string[]} block
 */
function placesFor(declaration, block) {
	const from = block.indexOf(declaration);
	const others = block.toSpliced(from, 1);
	const meets = others.map((other) => {
		const families = [family(other), family(declaration)];
		return families[0] === families[1] || families.includes("all");
	});
	return others.concat("").flatMap((_, to) => {
		const isPassed = meets.slice(Math.min(from, to), Math.max(from, to)).includes(true);
		return to === from || isPassed ? [] : [others.toSpliced(to, 0, declaration)];
	});
}

/**
 * Declarations of one family may set the same property, as `border` and `border-color` do.
 *
 * @param {string} declaration
 */
function family(declaration) {
	const property = declaration.slice(0, declaration.indexOf(":"));
	if (property.startsWith("--")) return property;
	const [first = ""] = property.replace(/^-(?:webkit|moz)-/, "").split("-");
	return { line: "font", place: "align", justify: "align", white: "text" }[first] ?? first;
}

/**
 * The sheet in pieces: the declarations of a block as a list, and what is between them as it is.
 *
 * @param {string} css
 */
function split(css) {
	/** @type {(string | string[])[]} */
	const parts = [];
	/** @type {string[]} */
	let block = [];
	for (const [text, content = "", end] of css.matchAll(/((?:"[^"]*"|[^"{};])*)([{};]|$)/g)) {
		if (end === "{" || content === "") {
			if (block.length > 0) parts.push(block, end === "{" ? ";" : "");
			block = [];
			parts.push(text);
		} else {
			block.push(content);
			if (end === "}") {
				parts.push(block, "}");
				block = [];
			}
		}
	}
	return parts;
}

/**
 * @param {number} index a, b, … z, aa, ab, …
 * @returns {string}
 */
function letters(index) {
	const letter = String.fromCharCode(97 + (index % 26));
	return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
