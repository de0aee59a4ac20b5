import type { TestProject } from "vitest/node";
import { ensureWebKit } from "../../scripts/browsers.mjs";
import { serveHosts } from "../hosts/serveHosts.js";

declare module "vitest" {
	interface ProvidedContext {
		webKit: boolean;
	}
}

export async function setup(project: TestProject) {
	const webKit = await ensureWebKit();
	project.provide("webKit", webKit);
	return webKit ? serveHosts(project, ["plain", "dialog", "parts"]) : undefined;
}
