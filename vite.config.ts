import { defineConfig } from "vite";
import { entries } from "./scripts/entries.mjs";

export default defineConfig({
	publicDir: false,
	build: {
		target: "es2022",
		minify: false,
		lib: {
			entry: Object.fromEntries(entries.map(({ name }) => [name, `./src/${name}.ts`])),
			formats: ["es"],
		},
		rolldownOptions: {
			external: /^[@\w](?!:)/,
			// preserveModules keeps each directive in its module; scripts/checkDirectives.mjs makes sure of it.
			checks: { moduleLevelDirective: false },
			output: {
				preserveModules: true,
				preserveModulesRoot: "src",
				entryFileNames: "[name].js",
			},
		},
	},
});
