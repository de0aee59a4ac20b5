"use client";

import { type ReactNode, useId, useState } from "react";
import { EntryList } from "./EntryList.js";
import type { Inspection } from "./inspect/inspection.js";
import { TabList } from "./TabList.js";

const tabs = [
	{ name: "intents", label: "Intents", empty: "No intents yet. Adding a widget, or undoing that, makes one." },
	{ name: "changes", label: "Changes", empty: "Every change of a dashboard is saved." },
	{ name: "etags", label: "Etags", empty: "No widgets and no results have been read yet." },
	{ name: "events", label: "Events", empty: "No events yet. Each call to Akua tells some." },
] as const;

type TabName = (typeof tabs)[number]["name"];

interface PanelProps {
	inspection: Inspection;
	/** What comes before the tabs, and stays when they are hidden. */
	lead?: ReactNode;
	isOpen?: boolean;
}

/** The tabs with what they show. */
export function Panel({ inspection, lead, isOpen = true }: PanelProps) {
	const prefix = useId();
	const [chosen, setChosen] = useState<TabName>("intents");
	const empty = tabs.find(({ name }) => name === chosen)?.empty ?? "";
	const counted = tabs.map(({ name, label }) => ({ name, label, count: inspection[name].length }));
	return (
		<>
			<div className="bar">
				{lead}
				{isOpen ? <TabList tabs={counted} chosen={chosen} onChoose={setChosen} prefix={prefix} /> : null}
			</div>
			{isOpen ? (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing in it takes the focus
				<section className="panel" role="tabpanel" id={`${prefix}panel`} aria-labelledby={prefix + chosen} tabIndex={0}>
					<EntryList key={chosen} entries={inspection[chosen]} empty={empty} />
				</section>
			) : null}
		</>
	);
}
