import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

export default defineConfig({
	cacheDir: fileURLToPath(new URL("../node_modules/.cache/storybook-vite", import.meta.url)),
	plugins: [react()],
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
});
