"use client";

import { useState } from "react";
import { slot } from "../../ui/slot.js";
import { DataText } from "../parts/DataText.js";
import { LongText } from "../parts/LongText.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";

interface FoldedTextProps extends Pick<LocalizedRendererMessages, "messages" | "count"> {
	id: string;
	opened: Set<string>;
	/** The start of the text, on one line. */
	summary: string;
	/** Returns the whole text. Called when the cell is opened. */
	text: () => { text: string; cut: boolean };
	json?: boolean;
}

/** A long text or nested value, collapsed to one line. */
export function FoldedText({ id, opened, summary, text, json = false, messages, count }: FoldedTextProps) {
	const [isOpen, setOpen] = useState(() => opened.has(id));
	return (
		<details
			open={isOpen}
			onToggle={({ currentTarget: { open } }) => {
				if (open) opened.add(id);
				else opened.delete(id);
				setOpen(open);
			}}
			{...slot("fold", { json })}
		>
			<summary {...slot("fold-summary")}>
				<DataText>{summary}</DataText>
			</summary>
			{isOpen ? <LongText {...text()} label={summary} messages={messages} count={count} /> : null}
		</details>
	);
}
