"use client";

import { useEffect, useState } from "react";
import type { Entry } from "./inspect/entry.js";

const maxShown = 100;

/** The rows of a tab. */
export function EntryList({ entries, empty }: { entries: readonly Entry[]; empty: string }) {
	const now = useNow();
	if (entries.length === 0) return <p className="hint">{empty}</p>;
	const hidden = entries.length - maxShown;
	return (
		<>
			<ul className="entries">
				{entries.slice(0, maxShown).map(({ id, status, tone, name, at, notes }) => (
					<li key={id} className="entry">
						<span className="status" data-tone={tone}>
							{status}
						</span>
						<code className="name">{name}</code>
						<span className="notes">
							{notes.map((note) => (
								<span key={note}>{note}</span>
							))}
							{at ? <time dateTime={new Date(at).toISOString()}>{ageOf(now - at)}</time> : null}
						</span>
					</li>
				))}
			</ul>
			{hidden > 0 ? <p className="hint">And {hidden} more.</p> : null}
		</>
	);
}

/** The time, a second after another. */
function useNow(): number {
	const [now, setNow] = useState(Date.now);
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), 1000);
		return () => clearInterval(timer);
	}, []);
	return now;
}

function ageOf(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000));
	if (seconds < 60) return `${seconds} s ago`;
	const minutes = Math.floor(seconds / 60);
	return minutes < 60 ? `${minutes} min ago` : `${Math.floor(minutes / 60)} h ago`;
}
