import { createAkuaProxy } from "./createAkuaProxy.js";
import { errorResponse } from "./errorResponse.js";
import type { AkuaProxyOptions } from "./options.js";
import { type NodeHandler, toNodeHandler } from "./toNodeHandler.js";

export interface AkuaProxyPluginOptions extends Omit<AkuaProxyOptions, "basePath" | "token" | "authorize"> {
	/** The workspace token. It is needed once a request arrives, so a build without it works. */
	token: AkuaProxyOptions["token"] | undefined;
	/** The path on the page's origin, which is the client's `baseUrl`. @default "/api/akua" */
	basePath?: string | undefined;
	/** @default whoever sits at this machine; requests from other machines get a 403 */
	authorize?: AkuaProxyOptions["authorize"] | undefined;
}

/** What is used of Vite's dev server, and of its preview server. */
export interface ViteServer {
	middlewares: { use(handler: NodeHandler): unknown };
}

/** A plug-in of Vite 5 or newer. */
export interface AkuaProxyPlugin {
	name: string;
	configureServer(server: ViteServer): void;
	configurePreviewServer(server: ViteServer): void;
}

/**
 * `createAkuaProxy` as a plug-in of Vite, for `vite` and `vite preview`. In production, run the proxy on your own server.
 *
 * @example
 * export default defineConfig(({ mode }) => ({
 *   plugins: [react(), akuaProxy({ token: loadEnv(mode, process.cwd(), "").AKUA_API_TOKEN })],
 * }));
 *
 * @example
 * // Without an account: an Akua in memory.
 * const fake = createFakeAkua();
 * akuaProxy({ token: fake.token, fetch: fake.fetch });
 *
 * @throws {AkuaConfigError} when a server starts, if an option is invalid or not known
 */
export function akuaProxy({
	token,
	basePath = "/api/akua",
	authorize,
	...options
}: AkuaProxyPluginOptions): AkuaProxyPlugin {
	const configure = ({ middlewares }: ViteServer) => {
		const proxy = createAkuaProxy({
			...options,
			basePath,
			// As a function, since a missing token must not keep the server from starting.
			token: typeof token === "function" ? token : () => token ?? "",
			authorize: authorize ?? (() => true),
		});
		const handle = toNodeHandler(proxy);
		const refuse = toNodeHandler(Object.assign(async () => foreignMachine(), { basePath: proxy.basePath }));
		middlewares.use((incoming, outgoing, next) => {
			const isAllowed = authorize !== undefined || isLocal(incoming.socket);
			return (isAllowed ? handle : refuse)(incoming, outgoing, next);
		});
	};
	return { name: "akua-react:proxy", configureServer: configure, configurePreviewServer: configure };
}

/** With `vite --host`, everybody in the same network reaches the server, and would act with the token. */
function foreignMachine(): Response {
	const message = "akuaProxy answers this machine only. To let others in, give it authorize.";
	return errorResponse(403, { message, proxy: "setup" });
}

function isLocal(socket: object): boolean {
	const address = "remoteAddress" in socket ? String(socket.remoteAddress) : "";
	return address === "::1" || /^(?:::ffff:)?127\./.test(address);
}
