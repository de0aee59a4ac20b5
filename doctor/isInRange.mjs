/**
 * Whether a version satisfies a range of the kind that our peers have: `^1.2.3 || ^2.0.0`. A pre-release counts as its release.
 *
 * @param {string} version
 * @param {string} range
 */
export function isInRange(version, range) {
	const actual = numbers(version);
	return range.split("||").some((part) => {
		const floor = numbers(part);
		return actual[0] === floor[0] && compare(actual, floor) >= 0;
	});
}

/** @param {string} version */
function numbers(version) {
	return /\d+(?:\.\d+)*/.exec(version)?.[0].split(".").map(Number) ?? [];
}

/**
 * @param {number[]} a
 * @param {number[]} b
 */
function compare(a, b) {
	const index = [0, 1, 2].find((i) => a[i] !== b[i]) ?? 0;
	return (a[index] ?? 0) - (b[index] ?? 0);
}
