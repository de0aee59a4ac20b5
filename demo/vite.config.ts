import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { akuaRoute } from "./server/akuaRoute.ts";

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

export default defineConfig({
	root: fileURLToPath(new URL(".", import.meta.url)),
	cacheDir: fileURLToPath(new URL("../node_modules/.cache/demo", import.meta.url)),
	plugins: [react(), akuaRoute()],
	server: { host: "localhost", port: Number(process.env.PORT) || 5173 },
	resolve: {
		alias: [
			{ find: "akua-react/styles.css", replacement: source("styles/index.css") },
			...["client", "testing", "server"].map((entry) => ({
				find: `akua-react/${entry}`,
				replacement: source(`${entry}.ts`),
			})),
			{ find: /^akua-react$/, replacement: source("index.ts") },
		],
	},
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
			"@tanstack/react-table",
			"@tanstack/react-virtual",
		],
	},
});
