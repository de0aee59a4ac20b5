import { filesWith } from "../code.mjs";

/**
 * Whether there is a proxy that keeps the token on a server.
 *
 * @param {import("../host.mjs").Host} host
 * @returns {import("../examine.mjs").Finding[]}
 */
export function checkProxy(host) {
	const places = filesWith(host, /\b(?:createAkuaProxy|akuaProxy)\s*\(/);
	if (places.length > 0) return [{ check: "proxy", status: "ok", message: "There is a proxy.", places }];
	if (filesWith(host, /\bcreateAkuaClient\s*\(/).length === 0) {
		return [{ check: "proxy", status: "ok", message: "No client is created here, so no proxy is needed." }];
	}
	return [
		{
			check: "proxy",
			status: "warning",
			message: "A client is created, but there is no proxy in this folder.",
			remedy:
				"Serve `createAkuaProxy` of `akua-react/server` on your own origin (while developing with Vite: `akuaProxy` of `akua-react/vite`), and point the client’s `baseUrl` at it. Ignore this if another server does that, or if your users have session tokens of their own.",
		},
	];
}
