import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { lookOf } from "./looks.js";
import { startBrowser } from "./openHost.js";

const openHost = startBrowser();

const accents = ["#000", "#fff", "#ffe600", "#ff0000", "#00f", "#0d6efd", "#767676", "#7048e8", "oklch(0.9 0.3 140)"];

async function setToken(page: Page, name: string, value: string) {
	await page.evaluate(([token, to]) => document.body.style.setProperty(token ?? "", to ?? ""), [name, value]);
}

describe.each(["light", "dark"] as const)("in a %s scheme", (colorScheme) => {
	test("text on and in any accent has enough contrast", async () => {
		const page = await openHost("plain", { colorScheme });
		const submit = page.locator('.akua-button[type="submit"]');
		// The icon has the colour of links, on the tinted background of the chosen card.
		const icon = page.locator(".akua-card[data-checked] .akua-icon");
		for (const accent of accents) {
			await setToken(page, "--akua-accent", accent);
			await page.mouse.move(0, 0);
			expect((await lookOf(submit)).contrast, accent).toBeGreaterThanOrEqual(4.5);
			expect((await lookOf(icon)).contrast, accent).toBeGreaterThanOrEqual(4.5);
			await submit.hover();
			expect((await lookOf(submit)).contrast, accent).toBeGreaterThanOrEqual(4.5);
		}
	});

	test("an invalid field is marked as such when it is chosen or focused, too", async () => {
		const page = await openHost("plain", { colorScheme });
		await page.evaluate(() => {
			for (const card of document.querySelectorAll(".akua-card")) card.setAttribute("data-invalid", "");
			document.querySelector(".akua-combobox input")?.setAttribute("aria-invalid", "true");
		});
		const [chosen, other] = [page.locator(".akua-card[data-checked]"), page.locator(".akua-card").last()];
		const danger = (await lookOf(other)).border;
		await expect.poll(async () => (await lookOf(chosen)).border).toEqual(danger);
		const input = page.locator(".akua-combobox input");
		await input.focus();
		await expect.poll(async () => (await lookOf(input)).border).toEqual(danger);
	});

	test("the focus ring has three to one with any accent", async () => {
		const page = await openHost("plain", { colorScheme });
		await page.getByText("2 rows, 3 columns").waitFor();
		const parts = [
			".akua-combobox .akua-input",
			".akua-preview .akua-button",
			".akua-table-sort",
			".akua-actions .akua-button",
		];
		for (const part of parts) {
			const element = page.locator(part).first();
			// After a key, a focus by script counts as one by keyboard.
			await page.keyboard.press("Shift");
			await element.focus();
			for (const accent of accents) {
				await setToken(page, "--akua-accent", accent);
				expect((await lookOf(element)).ringContrast, `${part} ${accent}`).toBeGreaterThanOrEqual(3);
			}
		}
	});

	const others = colorScheme === "dark" ? ["#222", "#6b6375"] : ["#eee", "#9ca3af"];
	test.each(others)("the form is legible on a page of the other scheme with text of %s", async (text) => {
		const page = await openHost("plain", { colorScheme });
		const ground = colorScheme === "dark" ? "#fff" : "#111";
		await page.addStyleTag({
			content: `:root { background: ${ground} } body { background: ${ground}; color: ${text} }`,
		});
		expect((await lookOf(page.locator(".akua-label").first())).contrast).toBeGreaterThanOrEqual(4.5);
		expect((await lookOf(page.locator(".akua-hint").first())).contrast).toBeGreaterThanOrEqual(4.5);
	});

	test("the form takes the background of a page that follows the scheme", async () => {
		const page = await openHost("plain", { colorScheme });
		await page.addStyleTag({
			content: ":root { color-scheme: light dark } body { background: Canvas; color: CanvasText }",
		});
		const [form, body] = [await lookOf(page.locator(".akua-form")), await lookOf(page.locator("body"))];
		expect(form.background).toEqual(body.background);
	});
});

describe("the scheme of a form", () => {
	const scheme = (page: Page, index = 0) =>
		page
			.locator(".akua-form")
			.nth(index)
			.evaluate((form) => getComputedStyle(form).colorScheme);

	test.each([
		["the system's", "", "dark"],
		["a class's", '<div class="light">', "light"],
		["an attribute's", '<div data-theme="light">', "light"],
		["the nearest, light in dark", '<div class="dark"><div data-theme="light">', "light"],
		["the nearest, dark in light", '<div data-theme="light"><div class="dark">', "dark"],
		["the nearest of three", '<div class="dark"><div class="light"><div data-theme="dark">', "dark"],
		["a token's", '<div style="--akua-color-scheme: light">', "light"],
	])("the form's scheme is %s", async (_, around, expected) => {
		const page = await openHost("plain", { colorScheme: "dark" });
		await page.evaluate((html) => {
			const card = document.querySelector("[data-card]");
			const holder = document.createElement("div");
			holder.innerHTML = html;
			let inner: Element = holder;
			while (inner.firstElementChild) inner = inner.firstElementChild;
			card?.parentElement?.append(holder);
			if (card) inner.append(card);
		}, around);
		expect(await scheme(page)).toBe(expected);
	});

	test("the form's own scheme wins", async () => {
		const page = await openHost("plain", { colorScheme: "dark" });
		await page.evaluate(() => {
			document.body.className = "dark";
			document.querySelector(".akua-form")?.setAttribute("data-color-scheme", "light");
		});
		expect(await scheme(page)).toBe("light");
	});

	test("the form inherits the scheme that the page sets", async () => {
		const page = await openHost("plain", { colorScheme: "light" });
		await page.addStyleTag({ content: ":root { color-scheme: dark }" });
		expect(await scheme(page)).toBe("dark");
	});
});

describe("the scheme of a dialog", () => {
	test.each([
		["where the system is", "dark", ["class", ""]],
		["where a part of the page is", "light", ["data-theme", "dark"]],
		["where a token says so", "light", ["style", "--akua-color-scheme: dark"]],
	] as const)("the dialog, its trigger and its toast are dark %s", async (_, colorScheme, attribute) => {
		const page = await openHost("dialog", { colorScheme });
		const parts = page.locator(".akua-dialog, .akua-dialog-trigger, .akua-toast");
		await page.evaluate(([name, value]) => document.documentElement.setAttribute(name, value), attribute);
		const schemes = await parts.evaluateAll((all) => all.map((part) => getComputedStyle(part).colorScheme));
		expect(schemes.length).toBeGreaterThanOrEqual(3);
		expect(new Set(schemes)).toEqual(new Set(["dark"]));
	});
});

describe("tokens", () => {
	test.each([0, 4, 999])("a radius of %d pixels reaches every part with corners", async (radius) => {
		const page = await openHost("plain");
		await setToken(page, "--akua-radius", `${radius}px`);
		for (const part of [".akua-input", ".akua-button", ".akua-segments"]) {
			for (const element of await page.locator(part).all()) {
				if (await element.evaluate((at) => at.matches(".akua-stepper *"))) continue;
				expect((await lookOf(element)).radius).toBe(`${radius}px`);
			}
		}
		for (const part of [".akua-card", ".akua-preview"]) {
			expect((await lookOf(page.locator(part).first())).radius).toBe(`${Math.min(radius, 16)}px`);
		}
	});

	test("--akua-space scales the form, and no target falls below 24 pixels", async () => {
		const page = await openHost("plain");
		const height = async () => (await page.locator(".akua-fields").boundingBox())?.height ?? 0;
		const normal = await height();
		await setToken(page, "--akua-space", "4px");
		expect(await height()).toBeLessThan(normal * 0.8);
		expect(await smallTargets(page)).toEqual([]);
		await setToken(page, "--akua-space", "12px");
		expect(await height()).toBeGreaterThan(normal * 1.2);
	});

	test("--akua-font reaches each text, and an empty one is the page's font", async () => {
		const page = await openHost("plain");
		await page.evaluate(() => {
			document.body.style.fontFamily = "fantasy";
		});
		for (const [token, expected] of [
			["monospace", "monospace"],
			[" ", "fantasy"],
		] as const) {
			await setToken(page, "--akua-font", token);
			for (const part of [".akua-label", ".akua-input", ".akua-button", ".akua-table-cell"]) {
				expect((await lookOf(page.locator(part).first())).font).toBe(expected);
			}
		}
	});
});

/** Each control that is smaller than 24 by 24 pixels. */
async function smallTargets(page: Page) {
	return page
		.locator(":is(.akua-form, .akua-result) :is(button, input, a, summary, [role=option])")
		.evaluateAll((all) =>
			all
				.filter((element) => element.checkVisibility())
				.map((element) => ({ name: element.className, ...element.getBoundingClientRect().toJSON() }))
				.filter(({ width, height }) => width < 24 || height < 24)
				.map(({ name, width, height }) => `${name} ${width}x${height}`),
		);
}

test("each target is at least 24 by 24 pixels", async () => {
	const page = await openHost("plain");
	await page.getByText("2 rows, 3 columns").waitFor();
	await page.locator(".akua-combobox input").click();
	await page.getByRole("listbox").getByRole("option").first().waitFor();
	expect(await smallTargets(page)).toEqual([]);
});

test("nothing scrolls sideways at 400 % zoom", async () => {
	const page = await openHost("plain", { viewport: { width: 320, height: 256 } });
	await page.getByText("2 rows, 3 columns").waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.locator(".akua-combobox input").click();
	await page.getByRole("listbox").getByRole("option").first().waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("text at 200 % is twice as large, and still fits a phone", async () => {
	const page = await openHost("plain", { viewport: { width: 320, height: 800 } });
	await page.addStyleTag({ content: "html { font-size: 200% }" });
	for (const [part, size] of Object.entries({ ".akua-label": 28, ".akua-input": 28, ".akua-button": 28 })) {
		expect(Number.parseFloat((await lookOf(page.locator(part).first())).fontSize)).toBe(size);
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	const cut = await page.locator(".akua-form *").evaluateAll((all) =>
		all
			.filter((element) => !element.matches("input, .akua-visually-hidden, .akua-list, svg, path"))
			.filter(
				(element) => getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth,
			)
			.map(({ className }) => className),
	);
	expect(cut).toEqual([]);
});

describe("with forced colours", () => {
	test("the chosen card stands out in forced colours", async () => {
		const page = await openHost("plain", { forcedColors: "active" });
		const [chosen, other] = [page.locator(".akua-card[data-checked]"), page.locator(".akua-card").last()];
		expect((await lookOf(chosen)).background).not.toEqual((await lookOf(other)).background);
		expect((await lookOf(chosen)).contrast).toBeGreaterThanOrEqual(4.5);
		const name = await lookOf(chosen.locator(".akua-card-hint"));
		expect(name.contrast).toBeGreaterThanOrEqual(4.5);
		const icon = await lookOf(other.locator(".akua-icon"));
		expect(icon.contrast).toBeGreaterThanOrEqual(4.5);
	});
});

test("each tab stop shows its focus and is in view", async () => {
	const page = await openHost("plain");
	const stops: string[] = [];
	for (let press = 0; press < 30; press += 1) {
		await page.keyboard.press("Tab");
		const stop = await page.evaluate(() => {
			const at = document.activeElement;
			if (!at || at === document.body) return null;
			const shown = [at, at.closest(".akua-card, .akua-segment")].some((element) => {
				if (!element) return false;
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
			});
			const { top, bottom } = at.getBoundingClientRect();
			return { name: at.className, shown, inView: bottom > 0 && top < innerHeight };
		});
		if (!stop) break;
		expect(stop).toMatchObject({ shown: true, inView: true });
		stops.push(stop.name);
	}
	expect(stops.length).toBeGreaterThan(5);
});

test("nothing moves when less motion is asked for", async () => {
	const page = await openHost("plain", { reducedMotion: "reduce" });
	await page.getByText("2 rows, 3 columns").waitFor();
	const moving = await page.locator('[class*="akua-"]').evaluateAll((all) =>
		all
			.map((element) => ({ name: element.getAttribute("class"), style: getComputedStyle(element) }))
			.filter(({ style }) => style.transitionDuration !== "0s" || style.animationName !== "none")
			.map(({ name }) => name),
	);
	expect(moving).toEqual([]);
});
