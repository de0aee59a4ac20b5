interface SentenceProps {
	/** May hold names, ids and what was typed, each as {@link asData}. */
	children: string;
}

/**
 * A sentence around data: browser translation translates the sentence and leaves the data. Each piece is in an element
 * of its own, because a text that translation replaced is one that React can no longer change beside others.
 */
export function Sentence({ children }: SentenceProps) {
	return renderSentence(children);
}

/** The same without a component, for parts that render often. */
export function renderSentence(text: string) {
	const pieces = text.split(/\u2068+([^\u2068\u2069]*)\u2069+/);
	return (
		<span>
			{pieces.map((piece, index) =>
				index % 2 === 1 ? (
					// biome-ignore lint/suspicious/noArrayIndexKey: a piece has nothing but its place
					<bdi key={index} translate="no">
						{piece}
					</bdi>
				) : (
					// biome-ignore lint/suspicious/noArrayIndexKey: as above
					<span key={index}>{piece}</span>
				),
			)}
		</span>
	);
}

/** Marks data in a message that is shown as a {@link Sentence}, with the characters that isolate its direction. */
export const asData = (text: string): string => `\u2068${text.replace(/[\u2068\u2069]/g, "")}\u2069`;
