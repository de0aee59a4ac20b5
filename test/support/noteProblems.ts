import type { Page } from "playwright";

/** Adds to a list what a page complains about: uncaught errors, and the errors and warnings of its console. */
export function noteProblems(page: Page, problems: string[]): void {
	page.on("pageerror", (error) => problems.push(String(error)));
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type())) problems.push(message.text());
	});
}
