import { afterEach } from "vitest";
import { page } from "vitest/browser";
import { cutTexts, sideways, smallTargets } from "./support/layout.js";
import { walk } from "./support/walk.js";

const settled = () =>
	new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

async function under(what: string, check: () => string[] | Promise<string[]>): Promise<string[]> {
	return (await check()).map((problem) => `${what}: ${problem}`);
}

// After its play function a story stands there as somebody has left it.
afterEach(async () => {
	const [width, height] = [innerWidth, innerHeight];
	const problems = [...(await under("targets", smallTargets))];
	await page.viewport(320, 256);
	await settled();
	problems.push(...(await under("400 %", sideways)));
	await page.viewport(width, height);
	document.documentElement.style.fontSize = "200%";
	await settled();
	problems.push(...(await under("200 % text", () => [...sideways(), ...cutTexts()])));
	document.documentElement.style.fontSize = "";
	await settled();
	problems.push(...(await under("keyboard", walk)));
	await page.viewport(320, 256);
	await settled();
	problems.push(...(await under("keyboard, 400 %", walk)));
	await page.viewport(width, height);
	if (problems.length > 0) throw new Error([...new Set(problems)].join("\n"));
}, 60_000);
