import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, run, tool } from "../../scripts/run.mjs";
import { install } from "./install.js";
import { pack } from "./pack.js";

const work = mkdtempSync(join(tmpdir(), "akua-in-node-"));
let tarball: string;

beforeAll(() => {
	tarball = pack(work);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A host of these files and packages. */
async function makeHost(name: string, packages: Record<string, string>): Promise<string> {
	const folder = join(work, name);
	cpSync(join(root, "test", "package", name), folder, { recursive: true });
	const dependencies = { "akua-react": `file:${tarball}`, ...packages };
	writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
	await install(folder);
	return folder;
}

test("the proxy serves Express and Fastify, and compiles without the DOM's types", async () => {
	const folder = await makeHost("servers", {
		express: "^5.1.0",
		fastify: "^5.6.0",
		"@types/express": "^5.0.0",
		"@types/node": "^20.19.0",
	});
	const told = execFileSync(process.execPath, ["servers.mjs"], { cwd: folder, encoding: "utf8" });
	const answers = told
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	const rest = { snippet_id: "snip_uptime", widgets: 5, page: "the host" };
	expect(answers).toEqual(
		["express", "express after express.json()", "express below a mount point", "fastify"].map((name) => ({
			name,
			...rest,
		})),
	);
	const options = ["--noEmit", "--ignoreConfig", "--strict", "--skipLibCheck", "--allowJs", "--checkJs"];
	const platform = ["--target", "ES2022", "--module", "NodeNext", "--lib", "ES2023", "--types", "node"];
	expect(await run(tool("tsc"), [...options, ...platform, "servers.mjs"], { cwd: folder })).toBe(0);
});

test("a host's tests run in Jest with the documented set-up", async () => {
	const folder = await makeHost("jest", {
		"@jest/globals": "^30.2.0",
		"@swc/core": "^1.13.0",
		"@swc/jest": "^0.2.39",
		"@testing-library/dom": "^10.4.0",
		"@testing-library/react": "^16.3.0",
		"@testing-library/user-event": "^14.6.0",
		jest: "^30.2.0",
		"jest-fixed-jsdom": "^0.0.11",
		react: "^19.2.0",
		"react-dom": "^19.2.0",
	});
	cpSync(join(root, "docs", "samples", "jest.config.cjs"), join(folder, "jest.config.cjs"));
	writeFileSync(join(folder, "emptySheet.cjs"), "module.exports = {};\n");
	const jest = join(folder, "node_modules", "jest", "bin", "jest.js");
	expect(await run(process.execPath, [jest, "--ci", "--testTimeout=60000"], { cwd: folder })).toBe(0);
});
