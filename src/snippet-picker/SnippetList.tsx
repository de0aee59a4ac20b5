"use client";

import type { UseComboboxPropGetters } from "downshift";
import { memo, type RefObject, useEffect, useRef } from "react";
import type { MessagesAndCount } from "../hooks/useMessageTable.js";
import { useSlot } from "../ui/Appearance.js";
import { renderIcon } from "../ui/Icon.js";
import * as icons from "../ui/icons.js";
import { asData, renderSentence } from "../ui/Sentence.js";
import { useStyleProperty } from "../ui/useStyleProperty.js";
import { describeResults, isLoading, type SnippetResults } from "./describeSource.js";
import { SnippetOption } from "./SnippetOption.js";
import { useAnchoredPopover } from "./useAnchoredPopover.js";
import { useRowWindow } from "./useRowWindow.js";
import type { SnippetItem } from "./useSnippetSource.js";

/** In pixels; the style sheet sets the same row height. */
const rowHeight = 56;
/** Six and a half rows: the half row indicates that there are more. */
const viewHeight = 364;

interface SnippetListProps
	extends SnippetResults,
		MessagesAndCount,
		Pick<UseComboboxPropGetters<SnippetItem>, "getMenuProps" | "getItemProps"> {
	anchor: RefObject<HTMLElement | null>;
	isOpen: boolean;
	highlightedIndex: number;
	selectedId: string;
}

/** The list of a combobox, in the top layer. Renders only the rows in view. */
export const SnippetList = memo(function SnippetList(props: SnippetListProps) {
	const { anchor, isOpen, items, source, query, highlightedIndex, selectedId } = props;
	const { getMenuProps, getItemProps, messages, count } = props;
	const slot = useSlot();
	const popover = useRef<HTMLDivElement>(null);
	useAnchoredPopover(isOpen, anchor, popover, viewHeight);
	// Each search starts at the top, where its best match is.
	const subject = `${isOpen} ${query}`;
	const { scroller, first, last, onScroll, reveal } = useRowWindow(subject, items.length, rowHeight, viewHeight);
	useEffect(() => {
		if (isOpen && highlightedIndex >= 0) reveal(highlightedIndex);
	}, [isOpen, highlightedIndex, reveal]);
	const setSpaceAbove = useStyleProperty("height", `${first * rowHeight}px`);
	const setSpaceBelow = useStyleProperty("height", `${(items.length - last) * rowHeight}px`);
	const hasFailed = source.status === "error";
	const setSize = source.status === "success" && !source.isLoadingMore ? items.length : -1;
	const note = isOpen ? describeResults({ items, source, query: asData(query) }, { messages, count }) : undefined;
	const rows = isOpen ? items.slice(first, last) : [];
	return (
		<div ref={popover} popover="manual" {...slot("popover", { open: isOpen })}>
			<ul {...getMenuProps({ ref: scroller, onScroll })} {...slot("list")} tabIndex={-1}>
				{rows.length > 0 && first > 0 ? <li ref={setSpaceAbove} aria-hidden="true" role="presentation" /> : null}
				{rows.map((item, offset) => (
					<SnippetOption
						key={item.id}
						item={item}
						index={first + offset}
						setSize={setSize}
						isHighlighted={first + offset === highlightedIndex}
						isSelected={item.id === selectedId}
						getItemProps={getItemProps}
						messages={messages}
					/>
				))}
				{rows.length > 0 && last < items.length ? (
					<li ref={setSpaceBelow} aria-hidden="true" role="presentation" />
				) : null}
			</ul>
			{note ? (
				<p {...slot("list-note", { loading: isLoading(source), failed: hasFailed })}>
					{hasFailed ? renderIcon(icons.warning, slot) : null}
					{renderSentence(note)}
				</p>
			) : null}
		</div>
	);
});
