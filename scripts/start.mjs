import { ensureDependencies } from "./ensureDependencies.mjs";
import { fail } from "./run.mjs";

try {
	await ensureDependencies();
	const { createServer } = await import("vite");
	const server = await createServer({ configFile: "demo/vite.config.ts" });
	await server.listen();
	server.printUrls();
	server.bindCLIShortcuts({ print: true });
} catch (error) {
	fail(error);
}
