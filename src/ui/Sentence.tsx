interface SentenceProps {
	/** May hold {@link asData} of a name, an id or what was typed. */
	children: string;
}

/**
 * A sentence around data: browser translation translates the sentence and leaves the data. Each piece is in an element
 * of its own, because a text that translation replaced is one that React can no longer change beside others.
 */
export function Sentence({ children }: SentenceProps) {
	const parts = /^(.*?)\u2068(.*)\u2069(.*)$/s.exec(children);
	return (
		<span>
			{parts ? (
				<>
					<span>{parts[1]}</span>
					<bdi translate="no">{parts[2]}</bdi>
					<span>{parts[3]}</span>
				</>
			) : (
				children
			)}
		</span>
	);
}

/** Marks data in a message that is shown as a {@link Sentence}, with the characters that isolate its direction. */
export const asData = (text: string): string => `\u2068${text}\u2069`;
