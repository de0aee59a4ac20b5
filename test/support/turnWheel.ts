import type {} from "@vitest/browser-playwright";
import type { BrowserCommand } from "vitest/node";

declare module "vitest/browser" {
	interface BrowserCommands {
		/** Turns the mouse's wheel over a point of the browser's window, in pixels. */
		turnWheel: (x: number, y: number, deltaY: number) => Promise<void>;
	}
}

export const turnWheel: BrowserCommand<[x: number, y: number, deltaY: number]> = async ({ page }, x, y, deltaY) => {
	await page.mouse.move(x, y);
	await page.mouse.wheel(0, deltaY);
};
