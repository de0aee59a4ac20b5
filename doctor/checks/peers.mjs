import { isInRange } from "../isInRange.mjs";

/**
 * Whether the packages that akua-react needs are installed, in versions that it works with.
 *
 * @param {import("../host.mjs").Host} host
 * @returns {import("../examine.mjs").Finding[]}
 */
export function checkPeers({ findPackage }) {
	const ours = findPackage("akua-react");
	if (ours === undefined) {
		return [
			{
				check: "peers",
				status: "problem",
				message: "akua-react is not installed here.",
				remedy:
					"Install it with its peers: `npm install akua-react @tanstack/react-query react-hook-form zod`. With Yarn’s Plug’n’Play, run `yarn akua-react doctor`.",
			},
		];
	}
	/** @type {import("../examine.mjs").Finding[]} */
	const findings = Object.entries(ours.peers).flatMap(([name, range]) => {
		const installed = findPackage(name, ours.folder) ?? findPackage(name);
		if (installed === undefined) {
			return ours.optionalPeers.includes(name) ? [] : [problem(`${name} is not installed.`, name, range)];
		}
		if (isInRange(installed.version, range)) return [];
		return [problem(`${name} ${installed.version} is installed, but akua-react needs ${range}.`, name, range)];
	});
	return findings.length > 0
		? findings
		: [{ check: "peers", status: "ok", message: `akua-react ${ours.version}: all its peers are in range.` }];
}

/**
 * @param {string} message
 * @param {string} name
 * @param {string} range
 * @returns {import("../examine.mjs").Finding}
 */
function problem(message, name, range) {
	const newest = range.split("||").at(-1)?.trim();
	const zod3 = " zod 4 contains zod 3: import the schemas of your own from `zod/v3` until you have moved them.";
	const remedy = `\`npm install "${name}@${newest}"\`.${name === "zod" ? zod3 : ""}`;
	return { check: "peers", status: "problem", message, remedy };
}
