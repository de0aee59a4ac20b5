const marks = { ok: "✓", warning: "!", problem: "✗" };
const listedPlaces = 5;

/**
 * The findings as text for a terminal.
 *
 * @param {import("./examine.mjs").Finding[]} findings
 */
export function toText(findings) {
	const problems = findings.filter(({ status }) => status === "problem").length;
	const warnings = findings.filter(({ status }) => status === "warning").length;
	return [...findings.map(describe), "", `${count(problems, "problem")}, ${count(warnings, "warning")}.`].join("\n");
}

/** @param {import("./examine.mjs").Finding} finding */
function describe({ status, message, remedy, places = [] }) {
	const shown = places.slice(0, listedPlaces).map((place) => `    ${place}`);
	if (places.length > listedPlaces) shown.push(`    and ${places.length - listedPlaces} more`);
	return [`${marks[status]} ${message}`, ...(remedy === undefined ? [] : [`  ${remedy}`]), ...shown].join("\n");
}

/**
 * @param {number} number
 * @param {string} noun
 */
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
