import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { sourceAliases } from "../scripts/sourceAliases.mjs";

export default defineConfig({
	cacheDir: fileURLToPath(new URL("../node_modules/.cache/storybook-vite", import.meta.url)),
	plugins: [react()],
	resolve: { alias: sourceAliases },
});
