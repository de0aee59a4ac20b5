import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, onTestFinished, test } from "vitest";
import { AllParts } from "../support/AllParts.js";
import { createWorld } from "../support/createWorld.js";

test("what a server rendered is taken over without a mismatch", async () => {
	const { wrap, queryClient } = createWorld();
	const app = wrap(<AllParts />);
	const container = document.createElement("div");
	container.innerHTML = renderToString(app);
	document.body.append(container);
	const form = container.querySelector("form");

	// A mismatch is logged by React, which fails this test.
	const root = hydrateRoot(container, app);
	onTestFinished(() => {
		root.unmount();
		container.remove();
	});
	await expect.poll(() => queryClient.getQueryCache().getAll().length).toBeGreaterThan(0);
	await expect.poll(() => queryClient.isFetching()).toBe(0);
	expect(container.querySelector("form")).toBe(form);
	expect(container.querySelectorAll("[role=combobox]")).toHaveLength(2);
});
