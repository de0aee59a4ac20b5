import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/run.mjs";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const steps = [...read("docs/create-flow.md").matchAll(/^\| (\d+) \| `([^`]+)` \| `([^`]+)` \|/gm)].map(
	([, step, file, name]) => ({ step: Number(step), file: file ?? "", name: name ?? "" }),
);

test("a create takes at most 16 steps from the field to the request and back", () => {
	expect(steps.map(({ step }) => step)).toEqual(steps.map((_, index) => index + 1));
	expect(steps.length).toBeGreaterThan(10);
	expect(steps.length).toBeLessThanOrEqual(16);
});

test.each(steps)("step $step is $name in $file", ({ file, name }) => {
	// A declaration, a method or a property that holds a function: a mere call is no step.
	const declared = new RegExp(
		`(function\\*? ${name}\\b|const ${name} = (async )?(useCallback\\b|\\(|<)|^\\t+(async )?${name}[(<]|^\\t+${name}: (async )?\\()`,
		"m",
	);
	expect(read(file)).toMatch(declared);
});
