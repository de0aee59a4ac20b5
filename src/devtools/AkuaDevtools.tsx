"use client";

import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";
import { useColorScheme } from "../hooks/useColorScheme.js";
import type { AkuaDevtoolsPanelProps } from "./AkuaDevtoolsPanel.js";
import { Isolated } from "./Isolated.js";
import { isUnfinished } from "./inspect/entry.js";
import { Panel } from "./Panel.js";
import { useInspection } from "./useInspection.js";
import { useIsFirst } from "./useIsFirst.js";

export interface AkuaDevtoolsProps extends AkuaDevtoolsPanelProps {
	/** The corner of the button. @default "bottom-left" */
	position?: "bottom-left" | "bottom-right" | undefined;
}

/** A button in a corner of the page, and the panel that it opens. One for all on a page. */
export function AkuaDevtools({
	queryClient,
	colorScheme,
	position = "bottom-left",
}: AkuaDevtoolsProps): ReactElement | null {
	const inspection = useInspection(queryClient);
	const [isOpen, setIsOpen] = useState(false);
	const toggle = useRef<HTMLButtonElement>(null);
	const scheme = useColorScheme(colorScheme);
	if (!useIsFirst()) return null;

	const unfinished = [...inspection.intents, ...inspection.changes].filter(isUnfinished).length;
	const closeOnEscape = (event: KeyboardEvent) => {
		if (event.key !== "Escape" || !isOpen) return;
		event.stopPropagation();
		setIsOpen(false);
		toggle.current?.focus();
	};
	const button = (
		<button
			type="button"
			className="button toggle"
			ref={toggle}
			aria-expanded={isOpen}
			onClick={() => setIsOpen(!isOpen)}
		>
			{isOpen ? "Close" : "Akua devtools"}
			{unfinished > 0 && !isOpen ? <span className="count">{unfinished} unfinished</span> : null}
		</button>
	);
	return (
		<Isolated colorScheme={scheme}>
			<section
				className="dock"
				aria-label="Akua devtools"
				data-open={isOpen || undefined}
				data-position={position}
				onKeyDown={closeOnEscape}
			>
				<Panel inspection={inspection} lead={button} isOpen={isOpen} />
			</section>
		</Isolated>
	);
}
