import contract from "../../src/styles/styling-contract.json";

/** The classes of the styling contract, alone and with each value of each attribute: `akua-x`, `akua-x[data-y="z"]`. */
export const listed = new Set(
	contract.slots.flatMap(({ class: name, attributes }) => [
		name,
		...Object.entries(attributes).flatMap(([attribute, values]) =>
			[values].flat().map((value) => `${name}[${attribute}="${value}"]`),
		),
	]),
);

/** Set by the virtualizer on each row. */
const foreign = "data-index";

/** Records the classes and attributes of the library's parts from now on, whether the contract lists them or not. */
export function watchSlots() {
	const seen = new Set<string>();
	const unlisted = new Set<string>();
	const note = (element: Element) => {
		const names = [...element.classList].filter((name) => name.startsWith("akua-"));
		const attributes = [...element.attributes].filter(({ name }) => name.startsWith("data-") && name !== foreign);
		// An element can have two of the classes. Its attributes belong to one of them.
		const facts = [
			...names.map((name) => [name]),
			...attributes.map(({ name, value }) => names.map((slot) => `${slot}[${name}="${value}"]`)),
		];
		for (const fact of facts) {
			const known = fact.filter((name) => listed.has(name));
			for (const name of known) seen.add(name);
			if (known.length === 0) unlisted.add(fact.join(" or "));
		}
	};
	const noteTree = (root: Node) => {
		if (!(root instanceof Element)) return;
		for (const element of [root, ...root.querySelectorAll("[class*='akua-']")]) {
			if (element.matches("[class*='akua-']")) note(element);
		}
	};
	const observer = new MutationObserver((records) => {
		for (const { target, addedNodes, type } of records) {
			for (const node of addedNodes) noteTree(node);
			if (type === "attributes" && target instanceof Element && target.matches("[class*='akua-']")) note(target);
		}
	});
	observer.observe(document.body, { subtree: true, childList: true, attributes: true });
	return {
		end() {
			observer.disconnect();
			return { seen, unlisted };
		},
	};
}
