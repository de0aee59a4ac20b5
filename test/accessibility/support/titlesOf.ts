import { readFileSync } from "node:fs";
import { parseSync } from "vite";

type Node = Record<string, unknown>;

/** What defines a test, or a group of them. `under` names a check that runs after each story. */
const definers = ["test", "describe", "under"];
/** What may follow: `skip`, `todo` and their like are not here, since such a test shows nothing. */
const modifiers = ["each", "for"];

/** The titles of the tests that a file runs, and of the groups that hold one. Comments and skipped tests have none. */
export function titlesOf(file: URL): string[] {
	return titlesBelow(parseSync(file.pathname, readFileSync(file, "utf8")).program);
}

function titlesBelow(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(titlesBelow);
	if (!isNode(value)) return [];
	const [definer, ...modified] = value.type === "CallExpression" ? namesOf(value.callee) : [];
	const [title, options] = Array.isArray(value.arguments) ? value.arguments : [];
	const below = Object.values(value).flatMap(titlesBelow);
	if (definer === undefined || !definers.includes(definer)) return below;
	if (!modified.every((name) => modifiers.includes(name)) || isSkippedBy(options)) return [];
	if (title?.type !== "Literal") return below;
	return definer === "describe" && below.length === 0 ? [] : [String(title.value), ...below];
}

/** Whether a test's options are `{ skip: true }` or `{ todo: true }`. */
function isSkippedBy(options: unknown): boolean {
	if (!isNode(options) || !Array.isArray(options.properties)) return false;
	return options.properties.some(({ key }) => key?.name === "skip" || key?.name === "todo");
}

/** `test.each(rows)` as `["test", "each"]`. */
function namesOf(callee: unknown): string[] {
	if (!isNode(callee)) return [];
	if (callee.type === "Identifier") return [String(callee.name)];
	if (callee.type === "CallExpression") return namesOf(callee.callee);
	if (callee.type === "MemberExpression") return [...namesOf(callee.object), ...namesOf(callee.property)];
	return [];
}

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null;
}
