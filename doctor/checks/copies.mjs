import { relative } from "node:path";

const shared = ["@tanstack/react-query", "react", "react-dom", "react-hook-form"];

/**
 * Whether the app and this package import the same copy of what they share. With two copies of React Query, the hooks
 * do not find the app's QueryClient.
 *
 * @param {import("../host.mjs").Host} host
 * @returns {import("../examine.mjs").Finding[]}
 */
export function checkCopies({ folder, dependencies, findPackage }) {
	const ours = findPackage("akua-react");
	if (ours === undefined) return [];

	const findings = shared.flatMap((name) => {
		const theirs = findPackage(name);
		const seenByUs = findPackage(name, ours.folder);
		if (theirs === undefined || seenByUs === undefined || theirs.folder === seenByUs.folder) return [];
		return [
			problem(
				`There are two copies of ${name}: your app imports ${theirs.version}, akua-react ${seenByUs.version}.`,
				`Install one version (\`npm ls ${name}\` says who asks for which, \`npm dedupe\` often suffices). For a linked package, set your bundler’s \`resolve.dedupe\`.`,
				[theirs.folder, seenByUs.folder],
			),
		];
	});

	const second = dependencies
		.map((name) => findPackage("akua-react", findPackage(name)?.folder))
		.find((copy) => copy !== undefined && copy.folder !== ours.folder);
	if (second !== undefined) {
		findings.push(
			problem(
				`There are two copies of akua-react: ${ours.version} and ${second.version}.`,
				"Install one version, at the root of your workspace.",
				[ours.folder, second.folder],
			),
		);
	}
	return findings.length > 0
		? findings
		: [
				{
					check: "copies",
					status: "ok",
					message: "Your app and akua-react share React, React Query and React Hook Form.",
				},
			];

	/**
	 * @param {string} message
	 * @param {string} remedy
	 * @param {string[]} folders
	 * @returns {import("../examine.mjs").Finding}
	 */
	function problem(message, remedy, folders) {
		return {
			check: "copies",
			status: "problem",
			message,
			remedy,
			places: folders.map((path) => relative(folder, path)),
		};
	}
}
