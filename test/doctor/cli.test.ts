import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/run.mjs";
import { makeHost, soundFiles, token } from "./makeHost.js";

function run(args: string[], cwd: string) {
	return spawnSync(process.execPath, [join(root, "doctor", "cli.mjs"), ...args], { cwd, encoding: "utf8" });
}

test("a sound app exits with 0 and says what was checked", () => {
	const { status, stdout } = run(["doctor"], makeHost({}));
	expect(stdout).toMatch(/^✓ akua-react 1\.0\.0: all its peers are in range\.$/m);
	expect(stdout).toMatch(/0 problems, 0 warnings\.\n$/);
	expect(status).toBe(0);
});

test("a problem exits with 1, with its remedy and place", () => {
	const { status, stdout } = run(["doctor"], makeHost({ "src/akua.ts": `const token = "${token}";` }));
	expect(stdout).toMatch(/^✗ A workspace token stands in the source\.\n {2}Revoke .*\n {4}src\/akua\.ts:1$/m);
	expect(stdout).toContain("1 problem, 0 warnings.");
	expect(status).toBe(1);
});

test("a warning alone exits with 0", () => {
	expect(run(["doctor"], makeHost({ "src/server.ts": null })).status).toBe(0);
});

test("--json prints every finding, and a folder can be named", () => {
	const { status, stdout } = run(["doctor", makeHost({}), "--json"], root);
	const checks: { check: string }[] = JSON.parse(stdout);
	expect([...new Set(checks.map(({ check }) => check))]).toEqual([
		"peers",
		"copies",
		"provider",
		"sheets",
		"proxy",
		"token",
	]);
	expect(status).toBe(0);
});

test.each([[[]], [["docter"]], [["doctor", "--jsno"]], [["doctor", "a", "b"]]])(
	"the arguments %j print the usage and exit with 2",
	(args) => {
		const { status, stderr } = run(args, root);
		expect(stderr).toContain("Usage: npx akua-react doctor");
		expect(status).toBe(2);
	},
);

test("a folder without a package.json is refused with what to do", () => {
	const { status, stderr } = run(["doctor", join(makeHost({}), "src")], root);
	expect(stderr).toContain("Run this in the folder of your app");
	expect(status).toBe(2);
});

test("it changes nothing", () => {
	const folder = makeHost({});
	const list = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
	const before = list();
	run(["doctor"], folder);
	expect(list()).toEqual(before);
	expect(readFileSync(join(folder, "src/main.tsx"), "utf8")).toBe(soundFiles["src/main.tsx"]);
});
