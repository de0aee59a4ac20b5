import { linesWith } from "../code.mjs";

/** A whole token, so that the prefix alone, as in a check or in documentation, is not taken for one. */
const token = /sk_akua_[A-Za-z0-9_-]{8,}/g;
const publicVariable =
	/\b(?:VITE|NEXT_PUBLIC|PUBLIC|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC)_\w*AKUA\w*(?:TOKEN|KEY|SECRET)\w*/g;

/**
 * Whether a workspace token can reach a browser. The token itself is never printed.
 *
 * @param {import("../host.mjs").Host} host
 * @returns {import("../examine.mjs").Finding[]}
 */
export function checkToken({ sources, unread }) {
	const code = sources.filter(({ path }) => !/(?:^|\/)\.env/.test(path));
	/** @type {import("../examine.mjs").Finding[]} */
	const findings = [];
	add(
		code.filter(({ built }) => built).flatMap((file) => linesWith(file, token)),
		"A workspace token stands in files that a build has written.",
		"Revoke the token at once if these files were published. Keep the new one on the server, behind `createAkuaProxy`.",
	);
	add(
		code.filter(({ built }) => !built).flatMap((file) => linesWith(file, token)),
		"A workspace token stands in the source.",
		"Revoke the token, since the history of the repository keeps it. Read the new one from an environment variable, on the server only.",
	);
	add(
		sources.flatMap((file) => linesWith(file, publicVariable)),
		"A token is read from a variable that bundlers write into the code for browsers.",
		"Name it `AKUA_API_TOKEN`, without a public prefix, and read it on the server only.",
	);
	add(
		code.filter(({ built }) => !built).flatMap((file) => linesWith(file, /(?<!\.)\bdangerouslyAllowBrowser\b/g)),
		"`dangerouslyAllowBrowser` lets a workspace token be used in a browser.",
		"Remove it, and use a proxy, or short-lived tokens of each user.",
		"warning",
	);
	add(
		unread,
		"Some files are too large or too many to be searched for a token.",
		"Search them for `sk_akua_`.",
		"warning",
	);
	return findings.length > 0
		? findings
		: [{ check: "token", status: "ok", message: "No workspace token stands in the source or in a bundle." }];

	/**
	 * @param {string[]} places
	 * @param {string} message
	 * @param {string} remedy
	 * @param {"problem" | "warning"} [status]
	 */
	function add(places, message, remedy, status = "problem") {
		if (places.length > 0) findings.push({ check: "token", status, message, remedy, places });
	}
}
