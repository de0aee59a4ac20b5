/** Puts a space between two sentences, except after the full stop of Chinese and Japanese, which includes one. */
export function joinSentences(first: string, second: string): string {
	return first.endsWith("。") ? first + second : `${first} ${second}`;
}
