import type { SnippetItem } from "akua-react";
import { type KeyboardEvent, useMemo, useState } from "react";

const rowHeight = 56;
const viewHeight = 364;
const visible = Math.ceil(viewHeight / rowHeight) + 1;

/** The least that finds a snippet in a long list: a field, and the rows in view. */
export function BareCombobox({ snippets }: { snippets: readonly SnippetItem[] }) {
	const [query, setQuery] = useState("");
	const [isOpen, setOpen] = useState(false);
	const [highlighted, setHighlighted] = useState(-1);
	const [scrollTop, setScrollTop] = useState(0);
	const texts = useMemo(
		() => snippets.map((item) => `${item.name}\n${item.description}\n${item.id}`.toLowerCase()),
		[snippets],
	);
	const items = useMemo(() => {
		const text = query.toLowerCase();
		return snippets.filter((_, index) => texts[index]?.includes(text));
	}, [snippets, texts, query]);
	const first = Math.floor(scrollTop / rowHeight);
	const handleKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "ArrowDown") return;
		event.preventDefault();
		setOpen(true);
		setHighlighted(isOpen ? highlighted + 1 : highlighted);
	};
	return (
		<div className="bare">
			<input
				role="combobox"
				aria-label="Snippet"
				aria-expanded={isOpen}
				aria-controls="bare-list"
				aria-activedescendant={highlighted < 0 ? undefined : `bare-${highlighted}`}
				value={query}
				onChange={({ currentTarget }) => {
					setQuery(currentTarget.value);
					setOpen(true);
					setHighlighted(0);
				}}
				onKeyDown={handleKeyDown}
			/>
			{isOpen ? (
				<div
					id="bare-list"
					role="listbox"
					tabIndex={-1}
					aria-label="Snippets"
					className="bare-list"
					onScroll={({ currentTarget }) => setScrollTop(currentTarget.scrollTop)}
				>
					<div style={{ blockSize: items.length * rowHeight, paddingBlockStart: first * rowHeight }}>
						{items.slice(first, first + visible).map((item, offset) => (
							<div
								key={item.id}
								id={`bare-${first + offset}`}
								role="option"
								tabIndex={-1}
								aria-selected={first + offset === highlighted}
								className="bare-option"
							>
								<span>{item.name}</span>
								<span>{item.description}</span>
							</div>
						))}
					</div>
				</div>
			) : null}
		</div>
	);
}
