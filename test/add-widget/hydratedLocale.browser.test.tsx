import { AddWidgetForm, SnippetResult } from "akua-react";
import { widgetsOptions } from "akua-react/client";
import { renderToReadableStream } from "react-dom/server";
import { expect, onTestFinished, test } from "vitest";
import { cdp } from "vitest/browser";
import { createWorld, dashboardId } from "../../support/createWorld.js";
import { expectProblem } from "../setup/expectProblem.js";
import { takeOver } from "../support/takeOver.js";

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
	// In one piece: the scripts that move pieces into their places do not run here.
	const stream = await renderToReadableStream(app, { progressiveChunkSize: Number.POSITIVE_INFINITY });
	await stream.allReady;
	const container = takeOver(await new Response(stream).text(), app);
	const table = container.querySelector("table");
	for (const text of [/widget 1,235 of 1,235/, /12,345\.5/, /Jan 2, 2026, 3:04:05\sAM/, /1\/2\/26, 3:04:05\sAM/]) {
		expect(container.textContent).toMatch(text);
	}
	for (const text of ["widget 1.235 of 1.235", "12.345,5", "01.01.2026, 22:04:05", "01.01.26, 22:04:05"]) {
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
