import { en } from "akua-react/messages/en";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { startBrowser } from "./openHost.js";

const openHost = startBrowser();
const code = "**/SnippetCombobox*.js";
const field = (page: Page) => page.getByRole("combobox", { name: "Snippet" });

/** Opens a form whose list of snippets loads only once `arrive` is called. */
async function openEarly(host: "plain" | "trigger") {
	const page = await openHost(host);
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route(code, async (route) => {
		await arrived;
		await route.continue();
	});
	await page.reload();
	return { page: await reachField(page, host), arrive };
}

async function reachField(page: Page, host: "plain" | "trigger") {
	if (host === "trigger") await page.getByRole("button", { name: en.submit }).first().click();
	// A list that opens below the pointer highlights what is there.
	await page.mouse.move(0, 0);
	await field(page).waitFor();
	await expect.poll(() => page.locator(".akua-snippet-picker").getAttribute("data-status")).toBe("success");
	return page;
}

const isLoaded = (page: Page) => expect.poll(() => page.locator(".akua-popover").count()).toBe(1);

/** What the field shows, and where the highlight and, while the list is open, the cursor are. */
async function look(page: Page) {
	// The focus moves, and the list opens, in effects.
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
	return field(page).evaluate((input: HTMLInputElement) => {
		const isOpen = input.getAttribute("aria-expanded") === "true";
		return {
			value: input.value,
			isOpen,
			hasFocus: input === document.activeElement,
			cursor: isOpen ? [input.selectionStart, input.selectionEnd] : undefined,
			highlighted: document.querySelector(".akua-option[data-highlighted]")?.textContent,
			options: document.querySelectorAll(".akua-option").length,
		};
	});
}

const press = async (page: Page, keys: readonly string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};

test.each([
	{ keys: ["c", "Enter"], host: "trigger" },
	{ keys: ["e", "ArrowDown", "ArrowDown", "Enter"], host: "plain" },
	{ keys: ["e", "s", "ArrowUp"], host: "trigger" },
	{ keys: ["o", "g", "Tab"], host: "trigger" },
	{ keys: ["e", "r", "ArrowLeft"], host: "plain" },
	{ keys: ["q", "q", "Enter"], host: "trigger" },
	{ keys: ["c", "Escape"], host: "trigger" },
	{ keys: ["ArrowDown", "ArrowDown", "Enter"], host: "trigger" },
	{ keys: ["ArrowDown", "ArrowDown", "Enter"], host: "plain" },
	{ keys: ["ArrowUp"], host: "trigger" },
	{ keys: ["Delete"], host: "plain" },
	{ keys: ["Tab"], host: "plain" },
] as const)("keys pressed before the list is there do the same as afterwards: $keys, $host", async ({ keys, host }) => {
	const later = await reachField(await openHost(host), host);
	await isLoaded(later);
	await field(later).focus();
	await press(later, keys);
	const expected = await look(later);

	const { page, arrive } = await openEarly(host);
	await field(page).focus();
	await press(page, keys);
	arrive();
	await isLoaded(page);
	await expect.poll(() => look(page)).toEqual(expected);
});

test("a press on the field or its button before the list is there opens it, and one elsewhere closes it again", async () => {
	for (const target of [".akua-input", ".akua-toggle"]) {
		const { page, arrive } = await openEarly("plain");
		await page.locator(`.akua-combobox ${target}`).click();
		await page.getByRole("status").getByText(en.snippetLoading).waitFor();
		arrive();
		await page.getByRole("listbox").waitFor();
		expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
	}
	const { page, arrive } = await openEarly("plain");
	await field(page).click();
	await page.locator(".akua-preview").click();
	arrive();
	await isLoaded(page);
	expect((await look(page)).isOpen).toBe(false);
});

test("an Escape that closes a list that is not there yet is hidden from a host's dialog", async () => {
	const { page } = await openEarly("plain");
	await page.evaluate(() => {
		const listen = ({ key }: KeyboardEvent) => {
			if (key === "Escape") document.title += " Escape";
		};
		document.addEventListener("keydown", listen, { capture: true });
	});
	await field(page).focus();
	await press(page, ["u", "Escape"]);
	await page.getByRole("status").getByText(en.snippetLoading).waitFor({ state: "detached" });
	expect(await page.title()).not.toContain("Escape");
	await press(page, ["Escape"]);
	expect(await page.title()).toContain("Escape");
});

test("the focus on the button that clears the field stays there when the list arrives", async () => {
	const { page, arrive } = await openEarly("plain");
	const clear = page.getByRole("button", { name: en.snippetClear });
	await clear.focus();
	arrive();
	await isLoaded(page);
	expect(await clear.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a word that is being composed while the list arrives is kept", async () => {
	const { page, arrive } = await openEarly("trigger");
	const input = await page.context().newCDPSession(page);
	await field(page).focus();
	await input.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
	const loaded = page.waitForResponse(code);
	arrive();
	await loaded;
	await input.send("Input.imeSetComposition", { text: "にほん", selectionStart: 3, selectionEnd: 3 });
	expect(await field(page).inputValue()).toBe("にほん");
	await input.send("Input.insertText", { text: "日本" });
	await isLoaded(page);
	await page.getByText(en.snippetNoMatch("日本")).first().waitFor();
	expect(await look(page)).toMatchObject({ value: "日本", isOpen: true, hasFocus: true, cursor: [2, 2] });
});

test("nothing moves when the list arrives", async () => {
	for (const host of ["plain", "trigger"] as const) {
		const { page, arrive } = await openEarly(host);
		const places = () =>
			page.evaluate(() =>
				Array.from(document.querySelectorAll(".akua-form *:not(.akua-popover *)"), (element) => {
					const { x, y, width, height } = element.getBoundingClientRect();
					return [element.className.toString(), x, y, width, height];
				}).filter(([, , , width]) => width !== 0),
			);
		await page.getByRole("button", { name: "Run snippet", disabled: false }).or(page.getByRole("dialog")).waitFor();
		const before = await places();
		arrive();
		await isLoaded(page);
		expect(await places()).toEqual(before);
	}
});

test("a list whose code failed to load says so and keeps what was typed, and loads on the next try", async () => {
	const page = await openHost("trigger");
	// The browser logs each request that fails.
	page.removeAllListeners("console");
	await page.route(code, (route) => route.abort());
	await page.reload();
	await reachField(page, "trigger");
	await field(page).pressSequentially("cl");
	await page.getByText(en.snippetFailed).waitFor();
	await page.unroute(code);
	await page.getByRole("button", { name: en.tryAgain }).click();
	await isLoaded(page);
	expect(await page.getByText(en.snippetFailed).count()).toBe(0);
	expect(await look(page)).toMatchObject({
		value: "cl",
		isOpen: true,
		hasFocus: true,
		highlighted: expect.stringMatching(/cl/i),
	});
});
