import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { sourceAliases } from "../scripts/sourceAliases.mjs";
import { akuaRoute } from "./server/akuaRoute.ts";

export default defineConfig({
	root: fileURLToPath(new URL(".", import.meta.url)),
	cacheDir: fileURLToPath(new URL("../node_modules/.cache/demo", import.meta.url)),
	plugins: [react(), akuaRoute()],
	server: { host: "localhost", port: Number(process.env.PORT) || 5173 },
	resolve: { alias: sourceAliases },
	// Listed, because each dependency that Vite discovers later reloads the page.
	optimizeDeps: {
		include: [
			"react",
			"react/jsx-dev-runtime",
			"react-dom/client",
			"@tanstack/react-query",
			"react-hook-form",
			"@hookform/resolvers/zod",
			"zod/mini",
			"downshift",
			"@tanstack/react-virtual",
		],
	},
});
