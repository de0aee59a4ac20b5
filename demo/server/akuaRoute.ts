import type { Plugin } from "vite";

/** Serves the proxy under the demo's address, in front of a fake Akua or the real one. */
export function akuaRoute(): Plugin {
	return {
		name: "akua-route",
		async configureServer(server) {
			// Loaded through Vite, so that the library's sources run. A host writes `plugins: [akuaProxy({ token })]`.
			const { createAkuaPlugin } = await server.ssrLoadModule("/server/createAkuaPlugin.ts");
			const { plugin, description } = await createAkuaPlugin(process.env);
			plugin.configureServer(server);
			server.config.logger.info(`\n  Akua: ${description}`);
		},
	};
}
