import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build, type Plugin, preview } from "vite";
import type { TestProject } from "vitest/node";
import { buildStyles } from "../../scripts/buildStyles.mjs";
import { root } from "../../scripts/run.mjs";
import { sourceAliases } from "../../scripts/sourceAliases.mjs";

declare module "vitest" {
	interface ProvidedContext {
		hosts: string;
		sheets: string;
	}
}

const pages = join(root, "test", "hosts", "pages");

/** Gives every host the same HTML document. */
function fromOnePage(): Plugin {
	const page = readFileSync(join(pages, "page.html"), "utf8");
	return {
		name: "from-one-page",
		enforce: "pre",
		resolveId: (id) => (dirname(id) === pages && id.endsWith(".html") ? id : undefined),
		load: (id) => (id.endsWith(".html") ? page.replace("%HOST%", basename(id, ".html")) : undefined),
	};
}

/** Compiles the sources of host and library. */
function reactCompiler(): Plugin {
	return {
		name: "react-compiler",
		enforce: "pre",
		async transform(code, id) {
			const [file = ""] = id.split("?");
			if (!/\.tsx?$/.test(file) || file.includes("node_modules")) return undefined;
			const { transformAsync } = await import("@babel/core");
			const result = await transformAsync(code, {
				cwd: root,
				filename: file,
				babelrc: false,
				configFile: false,
				sourceMaps: false,
				parserOpts: { plugins: file.endsWith("x") ? ["typescript", "jsx"] : ["typescript"] },
				plugins: ["babel-plugin-react-compiler"],
			});
			return result?.code ? { code: result.code, map: null } : undefined;
		},
	};
}

export const allHosts = readdirSync(pages)
	.filter((file) => file.endsWith(".tsx") && file !== "host.tsx")
	.map((file) => basename(file, ".tsx"));

/**
 * Builds a page for each host the way hosts build theirs, with Vite's default targets, and serves them. The pages use
 * the published sheets, so the tests also cover what a host's own build does to them.
 */
export async function serveHosts(project: TestProject, hosts: readonly string[]) {
	const work = mkdtempSync(join(tmpdir(), "akua-hosts-"));
	const [sheets, outDir] = [join(work, "sheets"), join(work, "pages")];
	await buildStyles(sheets);
	const buildPages = (hosts: readonly string[], folder: string, plugins: Plugin[]) =>
		build({
			root: pages,
			base: `/${folder}`,
			configFile: false,
			publicDir: false,
			logLevel: "error",
			plugins: [fromOnePage(), ...plugins, react(), tailwindcss()],
			resolve: {
				alias: [
					{ find: /^akua-react\/styles\.css/, replacement: join(sheets, "styles.css") },
					{ find: "akua-react/dashboard.css", replacement: join(sheets, "dashboard.css") },
					{ find: "akua-react/themes", replacement: join(sheets, "themes") },
					...sourceAliases,
				],
			},
			build: {
				outDir: join(outDir, folder),
				chunkSizeWarningLimit: 4000,
				rolldownOptions: { input: hosts.map((host) => join(pages, `${host}.html`)) },
			},
		});
	await buildPages(hosts, "", []);
	const compiled = hosts.filter((host) => ["flows", "ownForm"].includes(host));
	if (compiled.length > 0) await buildPages(compiled, "compiled/", [reactCompiler()]);
	const server = await preview({
		root: pages,
		configFile: false,
		logLevel: "silent",
		build: { outDir },
		preview: { port: 0, host: "127.0.0.1" },
	});
	project.provide("hosts", server.resolvedUrls?.local[0] ?? "");
	project.provide("sheets", sheets);
	return async () => {
		await server.close();
		rmSync(work, { recursive: true, force: true });
	};
}
