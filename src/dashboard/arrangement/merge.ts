import { type Change, pick, type WidgetChange, type WidgetContents, type WidgetPatch } from "./operations.js";
import type { PendingOperation } from "./state.js";

/** Adds an operation to others. What has not been sent yet is combined with what follows it. */
export function withOperation(
	pending: readonly PendingOperation[],
	added: PendingOperation,
): readonly PendingOperation[] {
	const { operation } = added;
	const last = pending.findLast((one) => one.operation.id === operation.id && one.state !== "saving");
	if (operation.type === "remove") {
		const isDropped = (one: PendingOperation) =>
			one.operation.id === operation.id && one.state !== "saving" && !isSent(one);
		const rest = pending.filter((one) => !isDropped(one));
		if (last?.operation.type === "insert" && !isSent(last)) return rest;
		// The server never gets to see the changes that are dropped.
		const base = pending.filter(isDropped).reduceRight(beforeChange, operation.base);
		return [...rest, { ...added, operation: { ...operation, base } }];
	}
	if (!last) return [...pending, added];
	const rest = pending.filter((one) => one !== last);
	if (operation.type === "change" && last.operation.type === "change" && !isOtherField(last, operation)) {
		const combined = combine(last, last.operation, operation);
		return Object.keys(combined.patch).length === 0 ? rest : [...rest, { ...added, operation: combined }];
	}
	// Operations between the two may name the widget as their neighbour.
	if (operation.type === "move" && last.operation.type === "move" && last === pending.at(-1)) {
		return [...rest, { ...added, operation: { ...operation, base: last.operation.base } }];
	}
	return [...pending, added];
}

function beforeChange(contents: WidgetContents, { operation }: PendingOperation): WidgetContents {
	return operation.type === "change" ? { ...contents, ...operation.base } : contents;
}

function combine({ theirs }: PendingOperation, first: Change, next: Change): Change {
	const base = { ...next.base, ...first.base, ...(theirs && pick(theirs, first.patch)) };
	const patch = { ...first.patch, ...next.patch };
	return { ...next, base, patch: withoutEqual(patch, base) };
}

/** Whether a change leaves the field alone that is in conflict: it must not decide that one. */
function isOtherField({ state, operation }: PendingOperation, next: Change): boolean {
	return (
		state === "conflict" &&
		!(operation.type === "change" && Object.keys(next.patch).some((field) => field in operation.patch))
	);
}

function isSent({ sentBody }: PendingOperation): boolean {
	return sentBody !== undefined;
}

/** The fields of a patch that differ from what they replace. */
export function withoutEqual({ col_span, display_type }: WidgetPatch, base: WidgetChange): WidgetPatch {
	return {
		...(col_span !== undefined && col_span !== base.col_span && { col_span }),
		...(display_type !== undefined && display_type !== (base.display_type ?? null) && { display_type }),
	};
}
