import type { SlotContract } from "../../src/ui/slots/SlotContract.js";
import { slots } from "../../src/ui/slots/slots.js";

const table: Readonly<Record<string, SlotContract>> = slots;

/** Each class of the table of slots, and each with each value of its attributes: `akua-x`, `akua-x[data-y="z"]`. */
export const listed = new Set([
	"akua-root",
	...Object.entries(table).flatMap(([slot, { states = {} }]) => [
		`akua-${slot}`,
		...Object.entries(states).flatMap(([state, kind]) =>
			(kind === "flag" ? [""] : kind).map((value) => `akua-${slot}[data-${state}="${value}"]`),
		),
	]),
]);

/** Attributes of others: the virtualiser's index of a row, and the word that keeps Escape from Mantine's dialogs. */
const foreign = new Set(["data-index", "data-mantine-stop-propagation"]);

/** Records which classes and attributes appear from now on: those that the table lists, and any other. */
export function watchSlots() {
	const seen = new Set<string>();
	const unlisted = new Set<string>();
	const note = (element: Element) => {
		const names = [...element.classList].filter((name) => name.startsWith("akua-"));
		const attributes = [...element.attributes].filter(({ name }) => name.startsWith("data-") && !foreign.has(name));
		// An element can have the classes of two slots; its attributes belong to either.
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
