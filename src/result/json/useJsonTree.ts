"use client";

import { type KeyboardEvent, useCallback, useMemo, useReducer, useState } from "react";
import { type JsonRow, JsonTree, type TreePath } from "./JsonTree.js";

/** A value as a tree, with its visible rows and the active one. */
export function useJsonTree(value: unknown) {
	const [tree, setTree] = useState(() => new JsonTree(value));
	if (!Object.is(tree.root.value, value)) setTree(new JsonTree(value, tree));
	const [version, refresh] = useReducer((count: number) => count + 1, 0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the tree changes in place, and the version tells when
	const rows = useMemo(() => tree.rows(), [tree, version]);
	const [activeId, setActiveId] = useState(0);
	const activeIndex = useMemo(
		() =>
			Math.max(
				0,
				rows.findIndex(({ id }) => id === activeId),
			),
		[rows, activeId],
	);

	const toggle = (row: JsonRow) => {
		setActiveId(row.id);
		if (row.rest > 0) {
			setActiveId(tree.listMore(row).id);
		} else tree.setOpen(row.node, !row.node.isOpen);
		refresh();
	};

	/** Handles a key as the ARIA tree pattern requires. Returns whether it did anything. */
	const press = ({ key }: Pick<KeyboardEvent, "key">): boolean => {
		const row = rows[activeIndex];
		if (!row) return false;
		const { node } = row;
		const isFolder = row.rest === 0 && Boolean(node.size);
		const parent = row.rest > 0 ? node : node.parent;
		const go = (index: number) => setActiveId(rows[Math.min(rows.length - 1, Math.max(0, index))]?.id ?? 0);
		if (key === "ArrowDown") go(activeIndex + 1);
		else if (key === "ArrowUp") go(activeIndex - 1);
		else if (key === "Home") go(0);
		else if (key === "End") go(rows.length - 1);
		else if (key === "Enter" || key === " ") toggle(row);
		else if (key === "ArrowRight") {
			if (isFolder && node.isOpen) go(activeIndex + 1);
			else if (isFolder) toggle(row);
		} else if (key === "ArrowLeft") {
			if (isFolder && node.isOpen) toggle(row);
			else if (parent) setActiveId(parent.id);
		} else return false;
		return true;
	};

	const reveal = useCallback(
		(path: TreePath) => {
			setActiveId(tree.reveal(path).id);
			refresh();
		},
		[tree],
	);
	return { rows, version, activeIndex, active: rows[activeIndex], toggle, press, reveal };
}
