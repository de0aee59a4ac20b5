import { describe, expect, test } from "vitest";
import { examine } from "../../doctor/examine.mjs";
import { makeHost, manifest, soundFiles, token } from "./makeHost.js";

const main = soundFiles["src/main.tsx"];

function findingsOf(files: Record<string, string | null>) {
	return examine(makeHost(files)).filter(({ status }) => status !== "ok");
}

test("an app that is set up as the README shows has no findings", () => {
	expect(findingsOf({})).toEqual([]);
});

describe("the peers", () => {
	test.each([
		["@tanstack/react-query", "5.101.4", "^5.102.0"],
		["react", "17.0.2", "^18.0.0 || ^19.0.0"],
		["react", "20.0.0", "^18.0.0 || ^19.0.0"],
		["zod", "3.25.76", "^4.1.0"],
		["react-hook-form", "7.54.9", "^7.55.0"],
	])("%s %s is told to be out of range", (name, version, range) => {
		const [finding, ...more] = findingsOf({ [`node_modules/${name}/package.json`]: manifest(name, { version }) });
		expect(finding).toMatchObject({ check: "peers", status: "problem" });
		expect(finding?.message).toBe(`${name} ${version} is installed, but akua-react needs ${range}.`);
		expect(more).toEqual([]);
	});

	test("a peer that is missing is named with the command that installs it", () => {
		const [finding] = findingsOf({ "node_modules/react-hook-form/package.json": null });
		expect(finding?.message).toBe("react-hook-form is not installed.");
		expect(finding?.remedy).toContain('npm install "react-hook-form@^7.55.0"');
	});

	test("an optional peer may be missing, but not be too old", () => {
		expect(findingsOf({})).toEqual([]);
		const findings = findingsOf({ "node_modules/msw/package.json": manifest("msw", { version: "1.3.5" }) });
		expect(findings).toMatchObject([{ check: "peers", status: "problem" }]);
	});

	test("a package that is not installed at all is told once", () => {
		const findings = findingsOf({ "node_modules/akua-react/package.json": null });
		expect(findings).toMatchObject([{ check: "peers", message: "akua-react is not installed here." }]);
	});
});

describe("copies", () => {
	test.each(["@tanstack/react-query", "react", "react-hook-form"])(
		"a second copy of %s is told with both places",
		(name) => {
			const nested = `node_modules/akua-react/node_modules/${name}`;
			const version = { "@tanstack/react-query": "5.105.0", react: "19.0.0" }[name] ?? "7.60.0";
			const findings = findingsOf({ [`${nested}/package.json`]: manifest(name, { version }) });
			expect(findings).toMatchObject([
				{ check: "copies", status: "problem", places: [`node_modules/${name}`, nested] },
			]);
		},
	);

	test("a second copy of akua-react that a dependency brings is told", () => {
		const nested = "node_modules/@acme/ui/node_modules/akua-react";
		const findings = findingsOf({ [`${nested}/package.json`]: manifest("akua-react", { version: "0.9.0" }) });
		expect(findings).toMatchObject([
			{ check: "copies", status: "problem", places: ["node_modules/akua-react", nested] },
		]);
	});
});

describe("the provider", () => {
	test("components without an AkuaProvider are a problem, with the files that import them", () => {
		const findings = findingsOf({
			"src/main.tsx": main.replaceAll("AkuaProvider", "Fragment"),
			"src/Page.tsx": `import { AddWidgetForm } from "akua-react";`,
		});
		expect(findings).toMatchObject([
			{ check: "provider", status: "problem", places: ["src/Page.tsx", "src/main.tsx"] },
		]);
	});

	test("one that is commented out counts as missing", () => {
		const findings = findingsOf({ "src/main.tsx": main.replace("export const", "// export const") });
		expect(findings).toMatchObject([{ check: "provider", status: "problem" }]);
	});

	test("a queryClient of the AkuaProvider needs no QueryClientProvider", () => {
		const without = main.replaceAll("QueryClientProvider", "Fragment");
		expect(findingsOf({ "src/main.tsx": without })).toMatchObject([{ check: "provider", status: "warning" }]);
		expect(findingsOf({ "src/main.tsx": without.replace("client={akua}", "client={akua} queryClient={q}") })).toEqual(
			[],
		);
	});
});

describe("the style sheets", () => {
	test.each(["akua-react/styles.css", "akua-react/dashboard.css"])("%s that is not imported is a problem", (sheet) => {
		const findings = findingsOf({ "src/main.tsx": main.replace(`import "${sheet}";`, "") });
		expect(findings).toMatchObject([{ check: "sheets", status: "problem", message: `${sheet} is not imported.` }]);
	});

	test("dashboard.css before styles.css is a problem", () => {
		const [styles, dashboard] = ['import "akua-react/styles.css";', 'import "akua-react/dashboard.css";'];
		const findings = findingsOf({ "src/main.tsx": main.replace(`${styles}\n${dashboard}`, `${dashboard}\n${styles}`) });
		expect(findings).toMatchObject([{ check: "sheets", status: "problem", places: ["src/main.tsx"] }]);
	});

	test("an import in a style sheet counts, also into a layer", () => {
		const files = {
			"src/main.tsx": main.replace('import "akua-react/styles.css";', ""),
			"src/app.css": '@import "akua-react/styles.css" layer(components);',
		};
		expect(findingsOf(files)).toEqual([]);
	});

	test("a component of the host's own that is called Dashboard needs none", () => {
		const code = main
			.replace('akua-react/dashboard"', './Dashboard"')
			.replace('import "akua-react/dashboard.css";', "");
		expect(findingsOf({ "src/main.tsx": code })).toEqual([]);
	});

	test("an app that only uses hooks needs none", () => {
		const code = `import { AkuaProvider, useWidgets } from "akua-react";\nimport { QueryClientProvider } from "x";
			export const app = <QueryClientProvider><AkuaProvider /></QueryClientProvider>;`;
		expect(findingsOf({ "src/main.tsx": code })).toEqual([]);
	});
});

describe("the proxy", () => {
	test("a client without a proxy in the folder is a warning, since another server may have it", () => {
		expect(findingsOf({ "src/server.ts": null })).toMatchObject([{ check: "proxy", status: "warning" }]);
	});
});

describe("the token", () => {
	test.each([
		["src/akua.ts", "the source"],
		["dist/assets/index-abc.js", "a bundle"],
		[".next/static/chunks/1.js", "a bundle of Next"],
		["public/config.html", "a static file"],
	])("a token in %s, %s, is told with its line and without the token", (path) => {
		const findings = findingsOf({ [path]: `// config\nconst token = "${token}";` });
		expect(findings).toMatchObject([{ check: "token", status: "problem", places: [`${path}:2`] }]);
		expect(JSON.stringify(findings)).not.toContain(token);
	});

	test.each(["VITE_AKUA_API_TOKEN", "NEXT_PUBLIC_AKUA_TOKEN"])(
		"the variable %s is told to reach the browser",
		(name) => {
			const findings = findingsOf({ ".env.local": `${name}=${token}` });
			expect(findings).toMatchObject([{ check: "token", status: "problem", places: [".env.local:1"] }]);
		},
	);

	test("a token in a variable for servers, or its prefix in a text, is no finding", () => {
		expect(findingsOf({ "src/help.ts": 'export const help = "Tokens begin with sk_akua_ and are secret.";' })).toEqual(
			[],
		);
	});

	test("dangerouslyAllowBrowser is a warning", () => {
		const findings = findingsOf({ "src/akua.ts": "createAkuaClient({ dangerouslyAllowBrowser: true });" });
		expect(findings).toMatchObject([{ check: "token", status: "warning", places: ["src/akua.ts:1"] }]);
	});

	test("a bundle that reads dangerouslyAllowBrowser from the options, as this package does, is no warning", () => {
		const findings = findingsOf({ "public/app.js": "if(!e.dangerouslyAllowBrowser)throw new AkuaConfigError()" });
		expect(findings).not.toContainEqual(expect.objectContaining({ check: "token", status: "warning" }));
	});

	test("a bundle that is too large to be searched is named", () => {
		const findings = findingsOf({ "dist/huge.js": "x".repeat(8_000_001) });
		expect(findings).toMatchObject([{ check: "token", status: "warning", places: ["dist/huge.js"] }]);
	});
});
