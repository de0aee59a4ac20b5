import { checkCopies } from "./checks/copies.mjs";
import { checkPeers } from "./checks/peers.mjs";
import { checkProvider } from "./checks/provider.mjs";
import { checkProxy } from "./checks/proxy.mjs";
import { checkSheets } from "./checks/sheets.mjs";
import { checkToken } from "./checks/token.mjs";
import { readHost } from "./host.mjs";

/**
 * @typedef {object} Finding
 * @property {string} check the name of the check, which stays the same across releases
 * @property {"ok" | "warning" | "problem"} status
 * @property {string} message what was found
 * @property {string} [remedy] what to do about it
 * @property {string[]} [places] files, relative to the folder, with a line where there is one
 */

/**
 * Checks an app, and changes nothing.
 *
 * @param {string} folder the absolute path of the folder with the app's package.json
 * @returns {Finding[]}
 */
export function examine(folder) {
	const host = readHost(folder);
	return [checkPeers, checkCopies, checkProvider, checkSheets, checkProxy, checkToken].flatMap((check) => check(host));
}
