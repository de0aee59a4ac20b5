import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, join } from "node:path";
import { expect } from "vitest";
import { root, run } from "../../scripts/run.mjs";
import { findPort } from "../support/findPort.js";

const components = join(root, "test", "registry", "host", "src", "components", "ui");

interface ItemOptions {
	/** The host that the item is added to. */
	folder: string;
	name: string;
	/** Where the registry was built. */
	registry: string;
	/** The package, in place of the published one. */
	tarball: string;
}

/**
 * Adds an item to a host by `shadcn add`, from a server that is the documentation's site and the registry of shadcn/ui. The
 * latter has components of our own, with the names and props of those of shadcn/ui.
 */
export async function installItem({ folder, name, registry, tarball }: ItemOptions): Promise<void> {
	const port = await findPort();
	const origin = `http://localhost:${port}`;
	const files = new Map<string, string>();
	for (const file of readdirSync(components)) {
		files.set(`/r/styles/new-york-v4/${basename(file, ".tsx")}.json`, toItem(file));
	}
	for (const file of readdirSync(registry)) {
		const text = readFileSync(join(registry, file), "utf8")
			.replaceAll("https://akua-dev.github.io", origin)
			.replace(/"akua-react@[^"]+"/, JSON.stringify(`akua-react@file:${tarball}`));
		files.set(`/akua-react/r/${file}`, text);
	}
	const server = createServer(({ url = "" }, response) => {
		const text = files.get(url);
		response.writeHead(text ? 200 : 404, { "Content-Type": "application/json" });
		response.end(text ?? "{}");
	});
	await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
	try {
		const env = { ...process.env, REGISTRY_URL: `${origin}/r` };
		const args = ["add", "--yes", "--silent", `${origin}/akua-react/r/${name}.json`];
		expect(await run(join(folder, "node_modules", ".bin", "shadcn"), args, { cwd: folder, env })).toBe(0);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

function toItem(file: string): string {
	const content = readFileSync(join(components, file), "utf8");
	const files = [{ path: `registry/new-york-v4/ui/${file}`, type: "registry:ui", content }];
	return JSON.stringify({ name: basename(file, ".tsx"), type: "registry:ui", files });
}
