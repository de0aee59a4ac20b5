import { gzipSync } from "node:zlib";

/** @param {string | Uint8Array} content */
export function gzipped(content) {
	return gzipSync(content, { level: 9 }).length;
}
