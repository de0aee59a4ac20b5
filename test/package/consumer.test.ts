import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { preview } from "vite";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";
import { root, run, tool } from "../../scripts/run.mjs";
import { noteProblems } from "../support/noteProblems.js";
import { install } from "./install.js";
import { pack } from "./pack.js";

const { devDependencies, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const peers = Object.keys(peerDependencies);
const newest = Object.fromEntries(peers.map((name) => [name, devDependencies[name]]));
const oldest = Object.fromEntries(peers.map((name) => [name, /\d+\.\d+\.\d+/.exec(peerDependencies[name])?.[0]]));

const hosts = [
	{ label: "React 19 and the newest peers", versions: newest, types: "^19" },
	{ label: "React 18 and the oldest peers", versions: oldest, types: "^18" },
];
const resolutions = [
	{ module: "ESNext", moduleResolution: "Bundler" },
	{ module: "Node16", moduleResolution: "Node16" },
];

/** A strict policy: no inline styles, no eval, no HTML from strings. */
const contentSecurityPolicy = [
	"default-src 'none'",
	...["script-src", "style-src", "connect-src", "img-src"].map((directive) => `${directive} 'self'`),
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join("; ");

const work = mkdtempSync(join(tmpdir(), "akua-consumer-"));
let tarball: string;
let browser: Browser;

beforeAll(async () => {
	tarball = pack(work);
	browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
});

afterAll(async () => {
	await browser?.close();
	rmSync(work, { recursive: true, force: true });
});

describe.each(hosts)("a host with $label", ({ versions: { msw, ...versions }, types }) => {
	const folder = mkdtempSync(join(work, "host-"));

	beforeAll(async () => {
		cpSync(join(root, "test", "package", "consumer"), folder, { recursive: true });
		const dependencies = {
			...versions,
			"akua-react": `file:${tarball}`,
			"@types/react": types,
			"@types/react-dom": types,
		};
		writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
		await install(folder);
	});

	test("installs no MSW, so the builds below bundle the fake without it", () => {
		expect(existsSync(join(folder, "node_modules", "msw"))).toBe(false);
	});

	test.each(resolutions)(
		"compiles to declarations with the published types and without skipLibCheck, by $moduleResolution",
		(options) => compile(folder, options),
	);

	test("its doctor finds no problem in the host", () => {
		const doctor = spawnSync(join(folder, "node_modules", ".bin", "akua-react"), ["doctor"], { cwd: folder });
		expect(String(doctor.stdout)).toContain("✓ akua-react");
		expect(String(doctor.stdout)).not.toContain("✗");
		expect(doctor.status).toBe(0);
	});

	test.each(["production", "development"])("adds a widget in its %s build", async (mode) => {
		const outDir = `dist-${mode}`;
		const args = ["build", "--mode", mode, "--outDir", outDir, "--logLevel", "error"];
		expect(await run(tool("vite"), args, { cwd: folder, env: { ...process.env, NODE_ENV: mode } })).toBe(0);
		const page = await openPage(folder, outDir);
		await addFirstSnippet(page);
		await expect.poll(() => page.getByTestId("created").textContent()).not.toBe("");
		const id = await page.getByTestId("created").textContent();
		await expect.poll(() => page.getByTestId("widgets").textContent()).toContain(`"${id}"`);
	});

	test("shows the devtools in development, and has nothing of them in production", async () => {
		const page = await openPage(folder, "dist-development");
		await page.getByRole("button", { name: "Akua devtools" }).click();
		await page.getByRole("tab", { name: "Intents 0" }).waitFor();
		const assets = join(folder, "dist-production", "assets");
		const code = readdirSync(assets).map((file) => readFileSync(join(assets, file), "utf8"));
		expect(code.join("\n")).not.toMatch(/Akua devtools|akua-devtools/);
	});

	test.each(resolutions)("compiles the MSW handlers once MSW is installed, by $moduleResolution", async (options) => {
		cpSync(join(root, "docs", "samples", "msw.ts"), join(folder, "msw.ts"));
		await install(folder, `msw@${msw}`);
		await compile(folder, options);
	});
});

async function compile(folder: string, { module, moduleResolution }: (typeof resolutions)[number]) {
	const declarations = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", "types"];
	const args = ["-p", folder, "--module", module, "--moduleResolution", moduleResolution, ...declarations];
	expect(await run(tool("tsc"), args, { cwd: folder })).toBe(0);
}

async function addFirstSnippet(page: Page) {
	await page.getByRole("combobox", { name: "Snippet" }).click();
	await page.getByRole("listbox").getByRole("option").first().click();
	await page.getByText("8 rows, 6 columns").waitFor();
	await page.locator('button[type="submit"]').click();
}

async function openPage(folder: string, outDir: string): Promise<Page> {
	const server = await preview({
		root: folder,
		configFile: false,
		logLevel: "silent",
		build: { outDir },
		preview: { port: 0, host: "127.0.0.1", headers: { "Content-Security-Policy": contentSecurityPolicy } },
	});
	const page = await browser.newPage();
	const problems: string[] = [];
	noteProblems(page, problems);
	onTestFinished(async () => {
		await page.close();
		await server.close();
		expect(problems).toEqual([]);
	});
	await page.addInitScript(() =>
		document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
			console.error("policy", violatedDirective, blockedURI, sourceFile),
		),
	);
	await page.goto(server.resolvedUrls?.local[0] ?? "");
	return page;
}
