// @vitest-environment jsdom
import "akua-react/testing/jsdom";
import { Dashboard } from "akua-react/dashboard";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { createTestHost } from "../../docs/samples/host-test.js";

test("a dashboard shows its results in jsdom, and React warns about nothing", async () => {
	const error = vi.spyOn(console, "error");
	const { wrapper } = createTestHost();
	const root = createRoot(document.body.appendChild(document.createElement("div")));
	onTestFinished(() => root.unmount());
	root.render(createElement(wrapper, null, createElement(Dashboard, { dashboardId: "dash_overview" })));
	const texts = ["1,284", "18,430.5", "8 rows", "Search logs"];
	await vi.waitFor(() => expect(texts.filter((text) => !document.body.innerHTML.includes(text))).toEqual([]), 30_000);
	expect(error).not.toHaveBeenCalled();
});
