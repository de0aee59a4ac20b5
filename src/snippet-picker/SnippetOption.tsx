"use client";

import type { UseComboboxPropGetters } from "downshift";
import { memo } from "react";
import { displayTypeName } from "../messages/displayTypeName.js";
import type { FormMessages } from "../messages/types.js";
import { useSlot } from "../ui/Appearance.js";
import { renderIcon } from "../ui/Icon.js";
import * as icons from "../ui/icons.js";
import type { SnippetItem } from "./useSnippetSource.js";

interface SnippetOptionProps extends Pick<UseComboboxPropGetters<SnippetItem>, "getItemProps"> {
	item: SnippetItem;
	index: number;
	/** The number of options; -1 while more are loading. */
	setSize: number;
	isHighlighted: boolean;
	isSelected: boolean;
	messages: FormMessages;
}

/** A row of the list. Rendered again only if it changes. */
export const SnippetOption = memo(function SnippetOption({
	item,
	index,
	setSize,
	isHighlighted,
	isSelected,
	getItemProps,
	messages,
}: SnippetOptionProps) {
	const slot = useSlot();
	const type = item.display_type && displayTypeName(item.display_type, messages);
	return (
		<li
			{...getItemProps({
				item,
				index,
				"aria-selected": isSelected,
				"aria-posinset": index + 1,
				"aria-setsize": setSize,
			})}
			{...slot("option", { highlighted: isHighlighted, selected: isSelected })}
		>
			{/* Each text in an element of its own: to WebKit's driver it is not shown otherwise. */}
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
			{isSelected ? renderIcon(icons.check, slot) : null}
		</li>
	);
});
