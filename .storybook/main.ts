import { fileURLToPath } from "node:url";
import type { StorybookConfig } from "@storybook/react-vite";

const config: StorybookConfig = {
	stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
	addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
	// The pictures of the README and of the gallery, which stand on pages here too.
	staticDirs: [{ from: "../docs/images", to: "/docs/images" }],
	framework: {
		name: "@storybook/react-vite",
		options: {
			// The one at the root builds the library, with everything from npm left out.
			builder: { viteConfigPath: fileURLToPath(new URL("vite.config.ts", import.meta.url)) },
		},
	},
	core: { disableTelemetry: true, disableWhatsNewNotifications: true },
	// TypeScript 7 has no compiler API, which the other extractor needs.
	typescript: { reactDocgen: "react-docgen" },
};

export default config;
