import type { Plugin } from "vite";

/** Where the page asks to start afresh. */
const afreshPath = "/demo/afresh";

/** Serves the proxy under the demo's address, in front of a fake Akua or the real one. */
export function akuaRoute(): Plugin {
	let isFake = false;
	return {
		name: "akua-route",
		// So that the page says which it is.
		transformIndexHtml: (html) => (isFake ? html.replace("<html", '<html data-akua="fake"') : html),
		async configureServer(server) {
			// Loaded through Vite, so that the library's sources run. A host writes `plugins: [akuaProxy({ token })]`.
			const { createAkuaPlugin } = await server.ssrLoadModule("/server/createAkuaPlugin.ts");
			const { plugin, description, startAfresh } = await createAkuaPlugin(process.env);
			plugin.configureServer(server);
			isFake = startAfresh !== undefined;
			server.middlewares.use(afreshPath, (request, response, next) => {
				if (!startAfresh || request.method !== "POST") return next();
				startAfresh().then(() => response.end(), next);
			});
			server.config.logger.info(`\n  Akua: ${description}`);
		},
	};
}
