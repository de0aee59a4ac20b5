import { fail } from "./run.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	fail(`akua-react's demo needs Node 20.19 or newer, and this is Node ${process.versions.node}.`);
}

try {
	const { ensureDependencies } = await import("./ensureDependencies.mjs");
	await ensureDependencies();
	const { createServer } = await import("vite");
	const server = await createServer({ configFile: "demo/vite.config.ts" });
	await server.listen();
	server.printUrls();
	server.bindCLIShortcuts({ print: true });
} catch (error) {
	fail(error);
}
