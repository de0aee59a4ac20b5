import { deflateRawSync } from "node:zlib";
import { gzipped } from "./bundle.mjs";

/** Private names that others know as well: the bridges set `--_host-*`, and a component `--_digits`. */
const shared = /^--_(?:host-.*|digits)$/;

/** How many characters of what follows a block are weighed with it. */
const lookAhead = 1200;
const mostRounds = 4;

/**
 * What a minifier leaves to be done to a sheet that is sent compressed: names that nobody else knows become short ones,
 * and the declarations of each block are put in the order that repeats most of what stands elsewhere.
 *
 * @param {string} css minified
 */
export function squeezeStyles(css) {
	// Lightning CSS adds these for a Safari that has known the ones without a prefix since its version 12.
	const unprefixed = css.replace(/-webkit-text-decoration[^;}]*;/g, "");
	return orderDeclarations(dropSpaces(shortenNames(unprefixed)));
}

/**
 * A minifier keeps the spaces of a custom property as they are, since a script might read it. Beside these signs none
 * means anything, but in a text and beside a sum's + and -.
 *
 * @param {string} css minified
 */
export function dropSpaces(css) {
	const tight = (/** @type {string} */ declaration) =>
		declaration.replace(/("[^"]*")| ?([,*/]) ?/g, (_, text, sign) => text ?? sign);
	return split(css)
		.map((part) => (typeof part === "string" ? part : part.map(tight).join(";")))
		.join("");
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
	let smallest = gzipped(css);
	for (let round = 0, before = Number.POSITIVE_INFINITY; round < mostRounds && smallest < before; round++) {
		before = smallest;
		parts.forEach((part, at) => {
			if (typeof part === "string" || part.length < 2) return;
			// To compress the whole for each place would take ten times as long. What stands before the block is given as known
			// already, so only the block and what follows count; that is a guess, which `bytes` confirms.
			const dictionary = Buffer.from(texts.slice(0, at).join(""));
			const next = texts
				.slice(at + 1)
				.join("")
				.slice(0, lookAhead);
			const weigh = (/** @type {string[]} */ block) =>
				deflateRawSync(block.join(";") + next, { level: 9, dictionary }).length;
			let block = part;
			let weight = weigh(block);
			for (const declaration of part) {
				for (const moved of placesFor(declaration, block)) {
					const movedWeight = weigh(moved);
					// What is weighed is near the whole, and a byte off at times.
					if (movedWeight > weight + 1) continue;
					const bytes = gzipped(texts.with(at, moved.join(";")).join(""));
					if (bytes >= smallest) continue;
					[smallest, block, weight] = [bytes, moved, movedWeight];
					texts[at] = block.join(";");
				}
			}
			parts[at] = block;
		});
	}
	return texts.join("");
}

/**
 * The block with the declaration at each other place that it can have: it passes none that may set the same property.
 *
 * @param {string} declaration
 * @param {string[]} block
 */
function placesFor(declaration, block) {
	const from = block.indexOf(declaration);
	const others = block.toSpliced(from, 1);
	const clashes = others.map((other) => {
		const families = [family(other), family(declaration)];
		return families[0] === families[1] || families.includes("all");
	});
	// One more: between n others, before and behind them, there are n + 1 places.
	return others.concat("").flatMap((_, to) => {
		const passesOne = clashes.slice(Math.min(from, to), Math.max(from, to)).includes(true);
		return to === from || passesOne ? [] : [others.toSpliced(to, 0, declaration)];
	});
}

/**
 * Declarations of one family may set the same property, as `border` and `border-color` do: their names begin alike, or
 * the table below names them. Not in it is what the sheet does without: `top` beside `inset`, `width` beside `inline-size`.
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
 * The sheet in pieces: the declarations of a block as a list, and what is between them as it is. Those before a nested
 * rule are a list of their own, since what follows it must stay behind it.
 *
 * @param {string} css
 */
function split(css) {
	/** @type {(string | string[])[]} */
	const parts = [];
	/** @type {string[]} */
	let block = [];
	for (const [text, content = "", end] of css.matchAll(/((?:"[^"]*"|[^"{};])*)([{};]|$)/g)) {
		// A selector or the end of an outer block, not a declaration.
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
