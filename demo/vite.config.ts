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
	// Found out one after another, they would reload the page under the first visitor's hands.
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
