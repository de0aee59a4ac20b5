import { join } from "node:path";
import { isTypeNode, type Node, type SourceFile, SyntaxKind } from "typescript/unstable/ast";
import {
	isCallExpression,
	isIdentifier,
	isInterfaceDeclaration,
	isJsxAttribute,
	isJsxOpeningElement,
	isJsxSelfClosingElement,
	isModuleDeclaration,
	isObjectLiteralExpression,
	isPropertyAccessExpression,
	isPropertyAssignment,
	isShorthandPropertyAssignment,
	isStringLiteral,
	isVariableDeclaration,
} from "typescript/unstable/ast/is";
import { API, type Symbol as Declared, type Project, type Type } from "typescript/unstable/sync";
import { root } from "../../scripts/run.mjs";

/** Code that runs in no browser, or only in tests. */
const elsewhere = /\/src\/(testing|server)\//;
const selecting = /^(querySelector(All)?|matches|closest)$/;
const erased = new Set([
	SyntaxKind.ImportDeclaration,
	SyntaxKind.InterfaceDeclaration,
	SyntaxKind.TypeAliasDeclaration,
]);

/**
 * Every name of the platform that the code uses, with the first file that does: `Element.closest`, `.fetch` for what is
 * global, `URLConstructor.canParse` for a static member, `<div>.popover`, `event.click` and `selector.hover`.
 */
export function codeUses(): Map<string, string> {
	const found = new Map<string, string>();
	const api = new API({ cwd: root });
	try {
		const config = join(root, "tsconfig.build.json");
		const project = api.updateSnapshot({ openProject: config }).getProject(config);
		if (!project) throw new Error("The project cannot be opened.");
		for (const file of project.program.getSourceFileNames()) {
			if (!file.startsWith(join(root, "src")) || elsewhere.test(file)) continue;
			const source = project.program.getSourceFile(file);
			const names = source ? [...markup(source), ...strings(source), ...members(source, project)] : [];
			for (const name of names) if (!found.has(name)) found.set(name, file.slice(root.length));
		}
	} finally {
		api.close();
	}
	return found;
}

function* nodesOf(node: Node): Generator<Node> {
	// Types leave nothing behind in the code.
	if (isTypeNode(node) || erased.has(node.kind)) return;
	yield node;
	const children: Node[] = [];
	node.forEachChild((child) => void children.push(child));
	for (const child of children) yield* nodesOf(child);
}

/** HTML elements and their attributes. */
function* markup(source: SourceFile) {
	for (const node of nodesOf(source)) {
		if (!isJsxOpeningElement(node) && !isJsxSelfClosingElement(node)) continue;
		const tag = node.tagName.getText(source);
		if (!/^[a-z][a-z0-9]*$/.test(tag)) continue;
		yield `<>.${tag}`;
		for (const attribute of node.attributes.properties) {
			if (isJsxAttribute(attribute)) yield `<${tag}>.${attribute.name.getText(source)}`;
		}
	}
}

/** Events that are listened to, and the selectors of elements that are looked for. */
function* strings(source: SourceFile) {
	for (const node of nodesOf(source)) {
		if (!isCallExpression(node)) continue;
		const [first] = node.arguments;
		if (!first || !isStringLiteral(first)) continue;
		const called = isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
		const name = called.getText(source);
		if (name === "addEventListener") yield `event.${first.text}`;
		if (selecting.test(name)) for (const [, pseudo] of first.text.matchAll(/::?([a-z-]+)/g)) yield `selector.${pseudo}`;
	}
}

/** Everything that TypeScript's libraries declare, and the attributes that React's types do. */
function members(source: SourceFile, project: Project): string[] {
	const { checker } = project;
	const nodes = [...nodesOf(source)];
	const identifiers = nodes.filter(isIdentifier);
	const used = checker.getSymbolAtLocation(identifiers);
	for (const node of nodes) {
		if (!isObjectLiteralExpression(node)) continue;
		const type = checker.getContextualType(node);
		if (!type) continue;
		const types = type.isUnionType() || type.isIntersectionType() ? type.getTypes() : [type];
		for (const property of node.properties) {
			if (!isPropertyAssignment(property) && !isShorthandPropertyAssignment(property)) continue;
			const name = property.name.getText(source);
			used.push(...types.map((type: Type) => checker.getPropertyOfType(type, name)));
		}
	}
	return used.flatMap((symbol) => (symbol ? namesOf(symbol, project) : []));
}

function namesOf(symbol: Declared, project: Project): string[] {
	return symbol.declarations.flatMap((declaration) => {
		const isReact = declaration.path.endsWith("@types/react/index.d.ts");
		if (!isReact && !/\/lib\.[^/]+\.d\.ts$/.test(declaration.path)) return [];
		const owner = ownerOf(declaration.resolve(project)?.parent);
		return isReact && !owner.endsWith("HTMLAttributes") ? [] : [`${owner}.${symbol.name}`];
	});
}

function ownerOf(node: Node | undefined): string {
	if (!node) return "";
	if (isInterfaceDeclaration(node)) return node.name.text;
	if (isModuleDeclaration(node)) return node.name.getText();
	// `declare var URL: { canParse(…): boolean }`
	if (isVariableDeclaration(node)) return `${node.name.getText()}Constructor`;
	return ownerOf(node.parent);
}
