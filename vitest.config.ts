import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { chromiumArgs, findChromium, firefoxPath } from "./scripts/browsers.mjs";
import { sourceAliases as alias } from "./scripts/sourceAliases.mjs";
import { turnWheel } from "./test/support/turnWheel.js";

const executablePath = await findChromium();

const commands = { turnWheel };

// A function, because Vitest writes the project's name into these options: two projects cannot share one object.
const inChromium = () => ({
	enabled: true,
	headless: true,
	provider: playwright({ launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) } }),
	instances: [{ browser: "chromium" as const }],
	screenshotFailures: false,
	commands,
});

/** Firefox, by the standard protocol: Playwright's own one needs a Firefox that it has built. */
const inFirefox = () => ({
	enabled: true,
	headless: true,
	provider: playwright({
		launchOptions: {
			channel: "moz-firefox",
			executablePath: firefoxPath,
			firefoxUserPrefs: { "ui.prefersReducedMotion": 1 },
		},
		contextOptions: { viewport: { width: 1400, height: 1000 } },
	}),
	instances: [{ browser: "firefox" as const }],
	screenshotFailures: false,
	commands,
	// Vitest scales its frame, even by 1. Here, Playwright finds nothing to press in a frame with a transform.
	orchestratorScripts: [
		{
			content: `document.head.append(Object.assign(document.createElement("style"), {
				textContent: "#vitest-tester { transform: none !important }",
			}))`,
		},
	],
});

/**
 * What also runs in Firefox: what depends on the engine, such as focus, keys, popovers, dialogs and rendering. All tests
 * would take as long as in Chromium once more. These could not run there: Firefox cannot be told to have forced colours,
 * more contrast, a touch screen, a pointer that hovers, or another language, and has no protocol for its accessibility tree.
 */
const inFirefoxToo = [
	"accessibility/{announcements,focus,onScreenKeyboard}",
	"add-widget/dialog/AddWidgetDialog",
	"add-widget/preview/automaticRun",
	"dashboard/board/Dashboard",
	"dashboard/card/*",
	"hooks/{useCreateWidget,useSnippetResult,useSnippets}",
	"query/intents/*",
	"result/{SnippetResult,realResults,translated}",
	"result/{json,logs,table}/*",
	"ui/{conformance,hostParts}",
];

// Times after which a test is stuck, also on a machine that is busy with something else.
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

// Listed, because a dependency that Vite discovers during a run reloads the page and fails the running test.
const optimizeDeps = {
	include: [
		"@hookform/resolvers/zod",
		"@storybook/react-vite",
		"@tanstack/react-devtools",
		"@tanstack/react-query",
		"@tanstack/react-virtual",
		"axe-core",
		"downshift",
		"fast-check",
		"msw",
		"msw/browser",
		"react",
		"react-dom",
		"react-dom/client",
		"react-dom/server",
		"react-hook-form",
		"react/jsx-dev-runtime",
		"react/jsx-runtime",
		"storybook/test",
		"vitest-browser-react",
		"zod",
		"zod/mini",
	],
};

const projects: TestProjectInlineConfiguration[] = [
	{
		resolve: { alias },
		test: {
			...patience,
			name: "node",
			environment: "node",
			include: ["test/**/*.test.ts"],
			exclude: [
				"test/package/**",
				"test/demo/**",
				"test/examples/**",
				"test/registry/**",
				"test/hosts/**",
				"test/webkit/**",
				"test/site/**",
				"**/*.browser.test.ts",
				"**/*.ssr.test.ts",
			],
		},
	},
	{
		resolve: { alias },
		test: {
			...patience,
			name: "ssr",
			environment: "node",
			include: ["test/**/*.ssr.test.{ts,tsx}"],
			setupFiles: ["test/setup/problems.ts"],
		},
	},
	{
		resolve: { alias },
		optimizeDeps,
		test: {
			...patience,
			name: "browser",
			include: ["{test,docs}/**/*.browser.test.{ts,tsx}"],
			setupFiles: ["test/setup/browser.ts"],
			browser: inChromium(),
		},
	},
	{
		resolve: { alias },
		optimizeDeps,
		test: {
			...patience,
			name: "firefox",
			include: inFirefoxToo.map((files) => `test/${files}.browser.test.{ts,tsx}`),
			setupFiles: ["test/setup/firefox.ts", "test/setup/browser.ts"],
			browser: inFirefox(),
		},
	},
	{
		resolve: { alias },
		test: {
			...patience,
			name: "demo",
			environment: "node",
			include: ["test/demo/**/*.test.ts"],
			fileParallelism: false,
		},
	},
	{
		resolve: { alias },
		test: {
			...patience,
			name: "hosts",
			environment: "node",
			include: ["test/hosts/**/*.test.ts"],
			globalSetup: ["test/hosts/globalSetup.ts"],
		},
	},
	{
		resolve: { alias },
		test: {
			...patience,
			name: "webkit",
			environment: "node",
			include: ["test/webkit/**/*.test.ts"],
			globalSetup: ["test/webkit/globalSetup.ts"],
		},
	},
	{
		test: {
			...patience,
			name: "site",
			environment: "node",
			include: ["test/site/**/*.test.ts"],
			// Installs the site's packages, and builds the pages and the Storybook.
			hookTimeout: 900_000,
		},
	},
	{
		test: {
			...patience,
			name: "package",
			environment: "node",
			include: ["test/package/**/*.test.ts"],
			fileParallelism: false,
			// Each installs packages and builds a host.
			testTimeout: 600_000,
			hookTimeout: 600_000,
		},
	},
	{
		resolve: { alias },
		test: {
			...patience,
			name: "examples",
			environment: "node",
			include: ["test/{examples,registry}/**/*.test.ts"],
			testTimeout: 600_000,
			expect: { poll: { timeout: 60_000 } },
		},
	},
];

if (existsSync(new URL(".storybook/main.ts", import.meta.url))) {
	projects.push({
		plugins: [storybookTest({ configDir: fileURLToPath(new URL(".storybook", import.meta.url)) })],
		resolve: { alias },
		optimizeDeps,
		test: {
			...patience,
			name: "stories",
			setupFiles: [
				"test/setup/origin.ts",
				"test/setup/picker.ts",
				"test/setup/problems.ts",
				"test/accessibility/eachStory.ts",
			],
			browser: inChromium(),
		},
	});
}

export default defineConfig({ test: { projects } });
