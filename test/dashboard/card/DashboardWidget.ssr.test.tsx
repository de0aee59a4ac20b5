import { akuaKeys } from "akua-react/client";
import { DashboardWidget } from "akua-react/dashboard";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

const widget = {
	id: "wgt_1",
	dashboard_id: dashboardId,
	widget_type: "snippet",
	snippet_id: "snip_a",
	display_type: "stat",
	position: 0,
	col_span: 1,
	created_at: 0,
	etag: "1",
} as const;
const snippets = [{ id: "snip_a", name: "Nodes", description: null, purpose: "widget", etag: "v1" }];

test("a server renders the card, reserves its space and runs nothing", async () => {
	const { wrap, fake } = createWorld();
	const html = renderToString(wrap(<DashboardWidget widget={widget} snippets={snippets} autoRefresh={30} />));
	expect(html).toContain(">Nodes</h2>");
	expect(html).toContain('data-phase="waiting"');
	expect(html).toContain("akua-skeleton");
	expect(fake.requests).toEqual([]);
});

test("a result that the server has fetched is in the page, without a time that differs in the browser", () => {
	const { wrap, queryClient } = createWorld();
	queryClient.setQueryData(akuaKeys.snippetResult("snip_a", "v1"), { error: "No nodes" }, { updatedAt: 1000 });
	const html = renderToString(wrap(<DashboardWidget widget={widget} snippets={snippets} />));
	expect(html).toContain("No nodes");
	expect(html).toContain("Updated just now");
	expect(html).toContain("Jan 1, 1970");
});
