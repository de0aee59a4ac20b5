import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../../scripts/run.mjs";

const { peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** A token of the form that the API gives out. It opens nothing. */
export const token = "sk_akua_0123456789abcdef";

/** What an app that uses everything as the README shows is made of. */
export const soundFiles = {
	"package.json": manifest("host", { dependencies: { "akua-react": "*", react: "*", "@acme/ui": "*" } }),
	"src/main.tsx": [
		`import { QueryClientProvider } from "@tanstack/react-query";`,
		`import { AkuaProvider } from "akua-react";`,
		`import { createAkuaClient } from "akua-react/client";`,
		`import { Dashboard } from "akua-react/dashboard";`,
		`import "akua-react/styles.css";`,
		`import "akua-react/dashboard.css";`,
		`const akua = createAkuaClient({ baseUrl: "/api/akua" });`,
		`export const app = <QueryClientProvider><AkuaProvider client={akua}><Dashboard dashboardId="a" /></AkuaProvider></QueryClientProvider>;`,
	].join("\n"),
	"src/server.ts": `import { createAkuaProxy } from "akua-react/server";\nexport const proxy = createAkuaProxy({});`,
	".env": `AKUA_API_TOKEN=${token}`,
	"node_modules/akua-react/package.json": manifest("akua-react", { peerDependencies, peerDependenciesMeta }),
	"node_modules/@tanstack/react-query/package.json": manifest("@tanstack/react-query", { version: "5.108.0" }),
	"node_modules/react/package.json": manifest("react", { version: "19.3.0-canary-1" }),
	"node_modules/react-dom/package.json": manifest("react-dom", { version: "18.3.1" }),
	"node_modules/react-hook-form/package.json": manifest("react-hook-form", { version: "7.55.0" }),
	"node_modules/zod/package.json": manifest("zod", { version: "4.1.0" }),
	"node_modules/@acme/ui/package.json": manifest("@acme/ui"),
};

export function manifest(name: string, fields: Record<string, unknown> = {}): string {
	return JSON.stringify({ name, version: "1.0.0", ...fields });
}

/** Writes an app into a temporary folder. A file that is `null` is left out. */
export function makeHost(files: Record<string, string | null>): string {
	const folder = mkdtempSync(join(tmpdir(), "akua-doctor-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [path, text] of Object.entries({ ...soundFiles, ...files })) {
		if (text === null) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}
