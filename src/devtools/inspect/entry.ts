/** `busy` is under way, `open` needs somebody to look at it. */
export type Tone = "plain" | "busy" | "good" | "open" | "bad";

/** A row of the panel. */
export interface Entry {
	id: string;
	status: string;
	tone: Tone;
	name: string;
	/** When it began or was read, in milliseconds since 1970, if that is known. */
	at?: number | undefined;
	/** What else is known, in a few words each. */
	notes: readonly string[];
}

/** Whether something is neither done nor given up. */
export const isUnfinished = ({ tone }: Entry): boolean => tone === "busy" || tone === "open";

export function notesOf(...notes: readonly (string | false | null | undefined)[]): string[] {
	return notes.filter((note): note is string => typeof note === "string" && note !== "");
}

export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
