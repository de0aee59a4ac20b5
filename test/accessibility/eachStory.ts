import { afterEach } from "vitest";
import { cdp, page } from "vitest/browser";
import { cutTexts, moving, reordered, sideways, smallTargets } from "./support/layout.js";
import { danglingReferences } from "./support/references.js";
import { walk } from "./support/walk.js";

/** The text spacing of WCAG 1.4.12. */
const spaced = new CSSStyleSheet();
spaced.replaceSync(
	"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
);

const emulate = (features: { name: string; value: string }[]) => cdp().send("Emulation.setEmulatedMedia", { features });

const settled = () =>
	new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

async function under(what: string, check: () => string[] | Promise<string[]>): Promise<string[]> {
	return (await check()).map((problem) => `${what}: ${problem}`);
}

// A story is checked in the state in which its play function leaves it.
afterEach(async () => {
	const [width, height] = [innerWidth, innerHeight];
	const problems = [...(await under("ids", danglingReferences)), ...(await under("targets", smallTargets))];
	document.documentElement.style.fontSize = "200%";
	problems.push(...(await under("200 % text", () => [...sideways(), ...cutTexts()])));
	document.documentElement.style.fontSize = "";
	document.adoptedStyleSheets.push(spaced);
	problems.push(...(await under("text spacing", () => [...sideways(), ...cutTexts()])));
	document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== spaced);
	await emulate([{ name: "prefers-reduced-motion", value: "reduce" }]);
	problems.push(...(await under("less motion", moving)));
	await emulate([]);
	problems.push(...(await under("order", reordered)));
	problems.push(...(await under("keyboard", walk)));
	await page.viewport(320, 256);
	await settled();
	problems.push(...(await under("400 %", sideways)));
	problems.push(...(await under("keyboard, 400 %", () => walk({ andBack: false }))));
	await page.viewport(width, height);
	if (problems.length > 0) throw new Error([...new Set(problems)].join("\n"));
}, 60_000);
