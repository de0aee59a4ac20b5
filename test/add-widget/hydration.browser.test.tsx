import { AddWidgetForm, SnippetResult } from "akua-react";
import { widgetsOptions } from "akua-react/client";
import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToReadableStream, renderToString } from "react-dom/server";
import { expect, onTestFinished, test } from "vitest";
import { cdp } from "vitest/browser";
import { createWorld, dashboardId } from "../../support/createWorld.js";
import { expectProblem } from "../setup/expectProblem.js";
import { AllParts } from "./AllParts.js";

/** Hydrates server markup. React logs a mismatch, which fails the test. */
function takeOver(html: string, app: ReactNode) {
	const container = document.createElement("div");
	container.innerHTML = html;
	document.body.append(container);
	onTestFinished(() => {
		root.unmount();
		container.remove();
	});
	const root = hydrateRoot(container, app);
	return container;
}

test("server markup hydrates without a mismatch", async () => {
	const { wrap, queryClient } = createWorld();
	const app = wrap(<AllParts />);
	const container = takeOver(renderToString(app), app);
	const form = container.querySelector("form");
	await expect.poll(() => queryClient.getQueryCache().getAll().length).toBeGreaterThan(0);
	await expect.poll(() => queryClient.isFetching()).toBe(0);
	expect(container.querySelector("form")).toBe(form);
	expect(container.querySelectorAll("[role=combobox]")).toHaveLength(2);
});

test("numbers and times hydrate as the server wrote them, then change to the reader's locale", async () => {
	await readIn("de-DE", "America/New_York");
	// The page is the server, too.
	expectProblem(/multiple renderers concurrently rendering the same context/);
	const widgets = Array.from({ length: 1234 }, () => ({ dashboard_id: dashboardId }));
	const { wrap, akua, queryClient } = createWorld({ widgets });
	await queryClient.prefetchQuery(widgetsOptions(akua, dashboardId));
	const result = { result: [{ cost: 12_345.5, at: "2026-01-02T03:04:05Z" }] };
	const app = wrap(
		<>
			<AddWidgetForm dashboardId={dashboardId} />
			<SnippetResult result={result} displayType="table" />
			<SnippetResult
				result={{ result: { type: "logs", entries: [{ timestamp: 1_767_323_045, message: "up" }] } }}
				displayType="logs"
			/>
		</>,
	);
	const stream = await renderToReadableStream(app);
	await stream.allReady;
	const container = takeOver(await new Response(stream).text(), app);
	const table = container.querySelector("table");
	for (const text of [/after 1,234 widgets/, /12,345\.5/, /Jan 2, 2026, 3:04:05\sAM/, /1\/2\/26, 3:04:05\sAM/]) {
		expect(container.textContent).toMatch(text);
	}
	for (const text of ["after 1.234 widgets", "12.345,5", "01.01.2026, 22:04:05", "01.01.26, 22:04:05"]) {
		await expect.poll(() => container.textContent).toContain(text);
	}
	expect(container.querySelector("table")).toBe(table);
});

/** Sets the browser's language and time zone. */
async function readIn(locale: string, timezoneId: string) {
	const page = cdp();
	onTestFinished(async () => {
		await page.send("Emulation.setLocaleOverride", {});
		await page.send("Emulation.setTimezoneOverride", { timezoneId: "" });
	});
	await page.send("Emulation.setLocaleOverride", { locale });
	await page.send("Emulation.setTimezoneOverride", { timezoneId });
}
