import type { Plugin } from "vite";
import { toNodeHandler } from "../../docs/recipes/node-adapter.ts";

/** Akua's path on the page's own origin, so that no token has to leave the server. */
const basePath = "/api/akua";

/** Serves the API under the demo's address: a fake Akua, or the real one behind the proxy. */
export function akuaRoute(): Plugin {
	return {
		name: "akua-route",
		async configureServer(server) {
			// Loaded through Vite, so that the library's sources run.
			const { createAkuaHandler } = await server.ssrLoadModule("/server/createAkuaHandler.ts");
			const { handle, description } = await createAkuaHandler(basePath, process.env);
			server.middlewares.use(basePath, toNodeHandler(handle));
			server.config.logger.info(`\n  Akua: ${description}`);
		},
	};
}
