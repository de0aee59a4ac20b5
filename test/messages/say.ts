import type { Count, Messages } from "akua-react";

/** A number that also stands for a name, so that it can be given to the words of any key. */
export class Given implements Count {
	readonly value: number;
	readonly text: string;

	constructor(value: number, text = String(value)) {
		this.value = value;
		this.text = text;
	}

	toString(): string {
		return this.text;
	}
}

/** Whether the words of a key take anything. */
export function takesSomething(messages: Messages, key: string): boolean {
	return typeof Reflect.get(messages, key) === "function";
}

/** The words of a key, with what is given in them. */
export function say(messages: Messages, key: string, given: readonly Given[]): string {
	const words: unknown = Reflect.get(messages, key);
	return String(typeof words === "function" ? words(...given) : words);
}
