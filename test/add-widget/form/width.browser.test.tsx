import { onlineManager } from "@tanstack/react-query";
import { AddWidgetForm } from "akua-react";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

afterEach(() => onlineManager.setOnline(true));

/** Parents that shrink to fit what is in them. */
const parents: Record<string, Partial<CSSStyleDeclaration>> = {
	flex: { display: "flex", placeItems: "center" },
	grid: { display: "grid", placeItems: "center" },
	"inline-block": { display: "inline-block" },
	float: { float: "left" },
	"table cell": { display: "table-cell" },
	"fit-content": { width: "fit-content" },
	absolute: { position: "absolute" },
};

/** The widths of a form in a parent: at rest, with an error, a snippet, a result, a choice and an outcome. */
async function widthsIn(style: Partial<CSSStyleDeclaration>, preview: "auto" | false) {
	const world = createWorld({ faults: [{ call: "createWidget", answer: { status: 403 } }] });
	const { container, unmount } = await render(
		world.wrap(<AddWidgetForm dashboardId={dashboardId} preview={preview} />),
	);
	Object.assign(container.style, style);
	const widths: Record<string, number | undefined> = {};
	const measure = (state: string) => {
		widths[state] = container.querySelector("form")?.getBoundingClientRect().width;
	};
	const submit = page.getByRole("button", { name: "Add widget" });
	measure("at rest");
	await submit.click();
	await expect.element(page.getByText("Choose a snippet.")).toBeVisible();
	measure("invalid");
	await page.getByRole("combobox", { name: "Snippet" }).fill("quota");
	await page.getByRole("listbox").getByRole("option").first().click();
	await expect.element(page.getByText(/A long name/)).toBeVisible();
	if (preview) await expect.element(page.getByText(/^Took/)).toBeVisible();
	measure("chosen");
	await page.getByRole("radio", { name: "Logs" }).click();
	measure("another type");
	await submit.click();
	await expect.element(page.getByRole("region", { name: "The widget wasn’t added" })).toBeVisible();
	measure("refused");
	onlineManager.setOnline(false);
	await page.getByRole("button", { name: "Add widget" }).click();
	await expect.element(page.getByText(/Keep this page open/)).toBeVisible();
	measure("offline");
	onlineManager.setOnline(true);
	await unmount();
	return Object.values(widths);
}

test.for(Object.entries(parents))(
	"in a parent that shrinks to fit (%s), the form keeps its width",
	async ([, style]) => {
		await page.viewport(1280, 900);
		expect(new Set(await widthsIn(style, false))).toEqual(new Set([560]));
		await page.viewport(320, 900);
		const [narrow, ...others] = await widthsIn(style, false);
		expect(narrow).toBeLessThanOrEqual(320);
		expect(new Set(others)).toEqual(new Set([narrow]));
	},
);

test("in a parent that shrinks to fit, a form with a preview keeps its width too", async () => {
	await page.viewport(1280, 900);
	expect(new Set(await widthsIn({ display: "flex" }, "auto"))).toEqual(new Set([966]));
});

test.each([
	[1280, "beside"],
	[900, "beside"],
	[880, "below"],
	[320, "below"],
])("at a width of %i pixels, the preview is %s the fields", async (width, where) => {
	await page.viewport(1400, 900);
	const { container } = await render(
		createWorld().wrap(<AddWidgetForm dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_uptime" }} />),
	);
	container.style.width = `${width}px`;
	const box = (part: string) => container.querySelector(`.akua-${part}`)?.getBoundingClientRect();
	const [fields, empty] = [box("fields"), box("preview")];
	if (where === "beside") expect(empty?.left).toBeGreaterThan(fields?.right ?? Number.POSITIVE_INFINITY);
	else expect(empty?.top).toBeGreaterThan(fields?.bottom ?? Number.POSITIVE_INFINITY);
	await expect.element(page.getByText(/^Took/)).toBeVisible();
	expect(box("preview")?.width).toBe(empty?.width);
	if (where === "below") expect(box("preview")?.height).toBe(empty?.height);
});
