import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { createWorld } from "../../support/createWorld.js";
import { takeOver } from "../support/takeOver.js";
import { AllParts } from "./AllParts.js";

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
