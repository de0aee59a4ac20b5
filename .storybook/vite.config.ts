import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { sourceAliases } from "../scripts/sourceAliases.mjs";

export default defineConfig({
	cacheDir: fileURLToPath(new URL("../node_modules/.cache/storybook-vite", import.meta.url)),
	plugins: [react(), tailwindcss()],
	resolve: { alias: sourceAliases },
});
