// The proxy as a plugin of the dev server: plugins: [react(), akuaProxy()]
import { createAkuaProxy } from "akua-react/server";
import type { Plugin } from "vite";
import { toNodeHandler } from "./node-adapter.ts";

export function akuaProxy(): Plugin {
	const handle = toNodeHandler(
		createAkuaProxy({
			basePath: "/api/akua",
			token: () => process.env.AKUA_API_TOKEN ?? "",
			// The dev server listens on this machine only. In production, check the session here.
			authorize: () => true,
		}),
	);
	return {
		name: "akua-proxy",
		configureServer: ({ middlewares }) => void middlewares.use("/api/akua", handle),
	};
}
