import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sheets } from "../../scripts/entries.mjs";
import { root } from "../../scripts/run.mjs";
import { pack } from "./pack.js";

const folder = mkdtempSync(join(tmpdir(), "akua-tarball-"));
const unpacked = join(folder, "package");
let files: string[] = [];

beforeAll(() => {
	execFileSync("tar", ["-xzf", pack(folder), "-C", folder]);
	files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(unpacked.length + 1)
				.replaceAll("\\", "/"),
		);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the package includes its licence, readme and changelog", () => {
	const atRoot = files.filter((file) => !file.includes("/"));
	expect(atRoot.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
});

test("all other files are modules, declarations and style sheets, the doctor and the skill", () => {
	const built =
		/^(?:dist\/(?:[\w-]+\/)*[\w-]+(?:\.js|\.d\.ts|\.css)|doctor\/(?:checks\/)?\w+\.mjs|skills\/akua-react\/SKILL\.md)$/;
	expect(files.filter((file) => file.includes("/") && !built.test(file))).toEqual([]);
});

test("its style sheets are those that can be imported", () => {
	const published = files.filter((file) => file.endsWith(".css"));
	expect(published.sort()).toEqual(sheets.map((path) => path.replace("./", "dist/")).sort());
});

test("every package that a module imports is a dependency or a peer", () => {
	const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8"));
	const installed = Object.keys({ ...dependencies, ...peerDependencies });
	const imported = files
		.filter((file) => file.endsWith(".js"))
		.flatMap((file) => [...readFileSync(join(unpacked, file), "utf8").matchAll(/^import .*?"([^".][^"]*)";$/gm)])
		.map(([, specifier = ""]) =>
			specifier
				.split("/")
				.slice(0, specifier.startsWith("@") ? 2 : 1)
				.join("/"),
		);
	expect(imported).toContain("react");
	expect([...new Set(imported)].filter((name) => !installed.includes(name))).toEqual([]);
});

test("no test or story is published", () => {
	expect(
		files.filter((file) => /\.(?:test|test-d|stories|bench)\.|(?:^|\/)(?:test|stories|demo)\//.test(file)),
	).toEqual([]);
});

test("no file contains a path of the machine that built it", () => {
	const leaking = files.filter((file) => {
		const text = readFileSync(join(unpacked, file), "utf8");
		return text.includes(root.replace(/[\\/]$/, "")) || /sourceMappingURL|file:\/\/\//.test(text);
	});
	expect(leaking).toEqual([]);
});

test("a declaration without a module holds types only", () => {
	const lonely = files
		// Only the types of these tables are published.
		.filter((file) => !file.startsWith("dist/ui/slots/"))
		.filter((file) => file.endsWith(".d.ts") && !files.includes(file.replace(/\.d\.ts$/, ".js")))
		.filter((file) =>
			/^export (?:declare )?(?:const|function|class|let|abstract)/m.test(readFileSync(join(unpacked, file), "utf8")),
		);
	expect(lonely).toEqual([]);
});
