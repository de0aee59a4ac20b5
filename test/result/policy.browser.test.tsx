import { expect, test } from "vitest";
import { renderResult } from "./renderResult.js";

test("every display type works under a CSP that forbids inline styles", async () => {
	// Let the test runner add its own styles before the policy applies.
	for (const type of ["table", "stat", "json", "logs"]) await renderResult([{ a: 1 }], type);
	const violations: string[] = [];
	document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => violations.push(violatedDirective));
	const policy = document.createElement("meta");
	policy.httpEquiv = "Content-Security-Policy";
	policy.content = "style-src 'none'; style-src-attr 'none'";
	document.head.append(policy);

	const rows = Array.from({ length: 300 }, (_, id) => ({ id, nested: { deep: ["value"] }, text: "long ".repeat(40) }));
	const table = await renderResult(rows, "table");
	for (const fold of table.root.querySelectorAll("details")) fold.open = true;
	await table.getByRole("button", { name: "id", exact: true }).click();
	await renderResult({ value: 5, history: [1, 2, 3] }, "stat");
	const json = await renderResult(rows, "json");
	await json.getByRole("treeitem").nth(1).click();
	const logs = await renderResult(
		rows.map(({ text }) => text),
		"logs",
	);
	await logs.getByRole("button", { name: "Wrap long lines" }).click();
	await expect
		.poll(() => logs.root.querySelector<HTMLElement>(".akua-log-line:last-child")?.offsetTop)
		.toBeGreaterThan(0);

	// The policy is in force.
	const attribute = document.createElement("div");
	attribute.setAttribute("style", "color: red");
	await expect.poll(() => violations).toEqual(["style-src-attr"]);
});
