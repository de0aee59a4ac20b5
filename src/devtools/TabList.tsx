"use client";

import { type KeyboardEvent, useRef } from "react";

interface TabListProps<Name extends string> {
	/** Each tab's name and how much there is in it. */
	tabs: readonly { name: Name; label: string; count: number }[];
	chosen: Name;
	onChoose: (name: Name) => void;
	/** The prefix of ids; the panel is `<prefix>panel`, labelled by `<prefix><name>`. */
	prefix: string;
}

/** Tabs with one stop for the Tab key and arrows between them. */
export function TabList<Name extends string>({ tabs, chosen, onChoose, prefix }: TabListProps<Name>) {
	const list = useRef<HTMLDivElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		const index = tabs.findIndex(({ name }) => name === chosen);
		const targets: Record<string, number> = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: -1 };
		const target = targets[event.key];
		const next = target === undefined ? undefined : tabs.at(target % tabs.length);
		if (!next) return;
		event.preventDefault();
		onChoose(next.name);
		list.current?.querySelector<HTMLElement>(`[data-name="${next.name}"]`)?.focus();
	};
	return (
		<div className="tabs" role="tablist" aria-label="Akua devtools" ref={list} onKeyDown={onKeyDown}>
			{tabs.map(({ name, label, count }) => (
				<button
					key={name}
					type="button"
					role="tab"
					className="tab"
					id={prefix + name}
					data-name={name}
					aria-selected={name === chosen}
					aria-controls={`${prefix}panel`}
					tabIndex={name === chosen ? 0 : -1}
					onClick={() => onChoose(name)}
				>
					{label} <span className="count">{count}</span>
				</button>
			))}
		</div>
	);
}
