"use client";

import type { UseComboboxPropGetters } from "downshift";
import { type RefObject, useEffect, useRef } from "react";
import type { MessagesAndCount } from "../hooks/useMessageTable.js";
import { displayTypeName } from "../messages/displayTypeName.js";
import { useSlot } from "../ui/Appearance.js";
import { Icon } from "../ui/Icon.js";
import * as icons from "../ui/icons.js";
import { asData, Sentence } from "../ui/Sentence.js";
import { useStyleProperty } from "../ui/useStyleProperty.js";
import { describeResults, isLoading, type SnippetResults } from "./describeSource.js";
import { useAnchoredPopover } from "./useAnchoredPopover.js";
import { useRowWindow } from "./useRowWindow.js";
import type { SnippetItem } from "./useSnippetSource.js";

/** In pixels; the style sheet sets the same row height. */
const rowHeight = 56;
/** Six and a half rows: the half row indicates that there are more. */
const viewHeight = 364;

interface SnippetRowsProps
	extends Pick<MessagesAndCount, "messages">,
		Pick<SnippetResults, "items">,
		Pick<UseComboboxPropGetters<SnippetItem>, "getMenuProps" | "getItemProps"> {
	isOpen: boolean;
	/** Whether all snippets are loaded, so that their number is known. */
	isComplete: boolean;
	highlightedIndex: number;
	selectedId: string;
}

interface SnippetListProps extends Omit<SnippetRowsProps, "isComplete">, SnippetResults, MessagesAndCount {
	anchor: RefObject<HTMLElement | null>;
}

/** The list of a combobox, in the top layer. */
export function SnippetList({ anchor, source, query, count, ...rows }: SnippetListProps) {
	const { isOpen, items, messages } = rows;
	const slot = useSlot();
	const popover = useRef<HTMLDivElement>(null);
	useAnchoredPopover(isOpen, anchor, popover, viewHeight);
	const hasFailed = source.status === "error";
	const note = isOpen ? describeResults({ items, source, query: asData(query) }, { messages, count }) : undefined;
	return (
		<div ref={popover} popover="manual" {...slot("popover", { open: isOpen })}>
			{/* The key resets the scroll position for each search, whose best match is at the top. */}
			<SnippetRows key={query} {...rows} isComplete={source.status === "success" && !source.isLoadingMore} />
			{note ? (
				<p {...slot("list-note", { loading: isLoading(source), failed: hasFailed })}>
					{hasFailed ? <Icon path={icons.warning} /> : null}
					<Sentence>{note}</Sentence>
				</p>
			) : null}
		</div>
	);
}

/** Renders only the rows in view. */
function SnippetRows({
	isOpen,
	items,
	isComplete,
	highlightedIndex,
	selectedId,
	getMenuProps,
	getItemProps,
	messages,
}: SnippetRowsProps) {
	const slot = useSlot();
	const { scroller, first, last, onScroll, reveal } = useRowWindow(items.length, rowHeight, viewHeight);
	useEffect(() => {
		if (isOpen && highlightedIndex >= 0) reveal(highlightedIndex);
	}, [isOpen, highlightedIndex, reveal]);

	return (
		<ul {...getMenuProps({ ref: scroller, onScroll })} {...slot("list")} tabIndex={-1}>
			{isOpen && items.length > 0 ? (
				<>
					<Spacer rows={first} />
					{items.slice(first, last).map((item, offset) => {
						const index = first + offset;
						const isSelected = item.id === selectedId;
						return (
							<li
								key={item.id}
								{...getItemProps({
									item,
									index,
									"aria-selected": isSelected,
									"aria-posinset": index + 1,
									"aria-setsize": isComplete ? items.length : -1,
								})}
								{...slot("option", { highlighted: index === highlightedIndex, selected: isSelected })}
							>
								<OptionContent item={item} messages={messages} />
								{isSelected ? <Icon path={icons.check} /> : null}
							</li>
						);
					})}
					<Spacer rows={items.length - last} />
				</>
			) : null}
		</ul>
	);
}

function OptionContent({ item, messages }: { item: SnippetItem } & Pick<MessagesAndCount, "messages">) {
	const slot = useSlot();
	const type = item.display_type && displayTypeName(item.display_type, messages);
	return (
		<>
			<span {...slot("option-text")}>
				<span {...slot("option-name")} dir="auto">
					<span translate="no">{item.name}</span>
				</span>
				<span {...slot("option-description", { id: !item.description })} dir="auto">
					<span translate="no">{item.description || item.id}</span>
				</span>
			</span>
			{type ? (
				<span {...slot("badge")}>
					<span {...slot("visually-hidden")}>{messages.snippetRendersAs(type)}</span>
					<span aria-hidden="true">{type}</span>
				</span>
			) : null}
		</>
	);
}

/** Takes the space of the rows that are not rendered. */
function Spacer({ rows }: { rows: number }) {
	const setHeight = useStyleProperty("height", `${rows * rowHeight}px`);
	return rows > 0 ? <li ref={setHeight} aria-hidden="true" role="presentation" /> : null;
}
