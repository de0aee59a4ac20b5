"use client";

import type { UseComboboxPropGetters } from "downshift";
import { type RefObject, useEffect, useRef } from "react";
import type { Words } from "../hooks/useMessages.js";
import { displayTypeName } from "../messages/displayTypeName.js";
import { useSlot } from "../ui/Appearance.js";
import { Icon, icons } from "../ui/Icon.js";
import { useStyleProperty } from "../ui/useStyleProperty.js";
import { isLoading, listNote } from "./listNote.js";
import { useAnchoredPopover } from "./useAnchoredPopover.js";
import { useRowWindow } from "./useRowWindow.js";
import type { SnippetItem, SnippetSource } from "./useSnippetSource.js";

/** Pixels; the sheet gives the rows the same height. */
const rowHeight = 56;
/** Six and a half rows: the half says that there are more. */
const viewHeight = 364;

type Getters = Pick<UseComboboxPropGetters<SnippetItem>, "getMenuProps" | "getItemProps">;

interface SnippetListProps extends Pick<Words, "messages" | "count">, Getters {
	anchor: RefObject<HTMLElement | null>;
	isOpen: boolean;
	items: readonly SnippetItem[];
	highlightedIndex: number;
	source: SnippetSource;
	query: string;
	selectedId: string;
}

/** The list of a combobox, in the top layer. */
export function SnippetList(props: SnippetListProps) {
	const { anchor, isOpen, query } = props;
	const slot = useSlot();
	const popover = useRef<HTMLDivElement>(null);
	useAnchoredPopover(isOpen, anchor, popover, viewHeight);
	return (
		<div ref={popover} popover="manual" {...slot("popover", { open: isOpen })}>
			{/* Keyed: a new search starts at the top, where its best match is. */}
			<SnippetRows key={query} {...props} />
			{isOpen ? <SnippetListNote {...props} /> : null}
		</div>
	);
}

/** Of any number of snippets, only the rows in view are rendered. */
function SnippetRows(props: SnippetListProps) {
	const { isOpen, items, highlightedIndex, getMenuProps, getItemProps, source, selectedId, messages } = props;
	const slot = useSlot();
	const { scroller, first, last, onScroll, reveal } = useRowWindow(items.length, rowHeight, viewHeight);
	useEffect(() => {
		if (isOpen && highlightedIndex >= 0) reveal(highlightedIndex);
	}, [isOpen, highlightedIndex, reveal]);

	const isWhole = source.status === "success" && !source.isLoadingMore;
	return (
		<ul {...getMenuProps({ ref: scroller, onScroll })} {...slot("list")} tabIndex={-1}>
			{isOpen && items.length > 0 ? (
				<>
					<Spacer rows={first} />
					{items.slice(first, last).map((item, offset) => {
						const index = first + offset;
						const chosen = item.id === selectedId;
						const type = item.display_type && displayTypeName(item.display_type, messages);
						return (
							<li
								key={item.id}
								{...getItemProps({
									item,
									index,
									"aria-selected": chosen,
									"aria-posinset": index + 1,
									"aria-setsize": isWhole ? items.length : -1,
								})}
								{...slot("option", { highlighted: index === highlightedIndex, selected: chosen })}
							>
								<span {...slot("option-text")}>
									<span {...slot("option-name")}>
										<bdi>{item.name}</bdi>
									</span>
									<span {...slot("option-description")}>
										<bdi>{item.description || item.id}</bdi>
									</span>
								</span>
								{type ? (
									<span {...slot("badge")}>
										<span {...slot("visually-hidden")}>{messages.snippetRendersAs(type)}</span>
										<span aria-hidden="true">{type}</span>
									</span>
								) : null}
								{chosen ? <Icon path={icons.check} /> : null}
							</li>
						);
					})}
					<Spacer rows={items.length - last} />
				</>
			) : null}
		</ul>
	);
}

/** Stands for the rows that are not rendered. */
function Spacer({ rows }: { rows: number }) {
	const setHeight = useStyleProperty("height", `${rows * rowHeight}px`);
	return rows > 0 ? <li ref={setHeight} aria-hidden="true" role="presentation" /> : null;
}

/** What there is to say when the list is empty or not whole. */
function SnippetListNote(props: SnippetListProps) {
	const slot = useSlot();
	const note = listNote(props);
	return note ? <p {...slot("list-note", { loading: isLoading(props.source) })}>{note}</p> : null;
}
