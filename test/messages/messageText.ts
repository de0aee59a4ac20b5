import type { AllMessages, Count } from "akua-react";

/** A number that is a name as well, so that it can be a value of any message. */
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

/** Whether a message has values. */
export function takesValues(messages: AllMessages, key: string): boolean {
	return typeof Reflect.get(messages, key) === "function";
}

/** A message with these values. */
export function messageText(messages: AllMessages, key: string, values: readonly Given[]): string {
	const message: unknown = Reflect.get(messages, key);
	return String(typeof message === "function" ? message(...values) : message);
}
