import { join } from "node:path";
import { API, type Project } from "typescript/unstable/sync";
import { afterAll, expect, test } from "vitest";
import { entries } from "../../scripts/entries.mjs";
import { root } from "../../scripts/run.mjs";

const typescript = new API({ cwd: root });
afterAll(() => typescript.close());

test("the package exports the names in public-names.txt, and no others", async () => {
	const [project] = typescript.updateSnapshot({ openProjects: [join(root, "tsconfig.build.json")] }).getProjects();
	let list = "";
	for (const { name, specifier } of entries) {
		const values = valuesIn(await import(specifier)).sort();
		const types = namesIn(project, join(root, `src/${name}.ts`)).filter((exported) => !values.includes(exported));
		list += `${[specifier, ...values, ...types.sort().map((type) => `type ${type}`)].join("\n\t")}\n`;
	}
	await expect(list).toMatchFileSnapshot("public-names.txt");
});

function valuesIn(module: object): string[] {
	return Object.entries(module).flatMap(([name, value]) =>
		value?.[Symbol.toStringTag] === "Module" ? [name, ...valuesIn(value).map((member) => `${name}.${member}`)] : name,
	);
}

function namesIn(project: Project | undefined, path: string): string[] {
	const file = project?.program.getSourceFile(path);
	const module = file && project?.checker.getSymbolAtLocation(file);
	if (!project || !module) throw new Error(`TypeScript found no module at ${path}.`);
	return project.checker.getExportsOfModule(module).map(({ name }) => name);
}
