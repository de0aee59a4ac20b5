import { maxBytes } from "../client/body.js";
import type { Deadline } from "./deadline.js";
import { minTokenLength } from "./hideToken.js";

/** How much white space may precede the JSON. */
const maxBlankBytes = 1024;

/**
 * Passes the body of a success on while it arrives. It must begin as a JSON object does, and end in time. It breaks off
 * before a byte of the token, which no answer of the API repeats. `null` if it is empty. Throws if its beginning is
 * something else.
 */
export async function passJson(
	body: ReadableStream<Uint8Array>,
	token: string,
	deadline: Deadline,
	report: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array> | null> {
	const reader = body.getReader();
	const check = createCheck(token);
	/** The next bytes that may pass; `undefined` at the end. */
	const next = async () => {
		for (;;) {
			const { done, value } = await deadline.race(reader.read());
			const passed = check(done ? undefined : value);
			if (passed.byteLength > 0) return passed;
			if (done) return undefined;
		}
	};
	const stop = () => {
		deadline.clear();
		reader.cancel().catch(() => {});
	};
	try {
		let passed = await next();
		if (!passed) {
			deadline.clear();
			return null;
		}
		return new ReadableStream<Uint8Array>({
			async pull(controller) {
				try {
					passed ??= await next();
					if (passed) controller.enqueue(passed);
					else {
						deadline.clear();
						controller.close();
					}
					passed = undefined;
				} catch (error) {
					if (!deadline.signal.aborted) report(error);
					stop();
					controller.error(new Error("The answer of Akua broke off."));
				}
			},
			cancel: stop,
		});
	} catch (error) {
		stop();
		throw error;
	}
}

/** Checks one chunk after the other, or the end, and returns what may pass. The start of a token is held back. */
function createCheck(token: string): (chunk: Uint8Array | undefined) => Uint8Array {
	// One character for each byte, whatever the encoding is.
	const decoder = new TextDecoder("latin1");
	let held = new Uint8Array();
	let size = 0;
	let hasBegun = false;
	return (chunk) => {
		if (!chunk) {
			const rest = held;
			held = new Uint8Array();
			return rest;
		}
		size += chunk.byteLength;
		if (size > maxBytes.success) throw new Error("Akua answered with more than is passed on.");
		const bytes = concat(held, chunk);
		const text = decoder.decode(bytes);
		if (!hasBegun) {
			// A byte order mark, in UTF-8.
			const json = text.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
			hasBegun = json !== "";
			if (hasBegun ? json[0] !== "{" : size > maxBlankBytes)
				throw new Error("Akua answered with something else than JSON.");
		}
		if (text.includes("\0")) throw new Error("Akua answered with something else than JSON in UTF-8.");
		const isChecked = token.length >= minTokenLength;
		if (isChecked && text.includes(token)) throw new Error("Akua’s answer repeated the token, so it was cut off.");
		const passed = hasBegun ? bytes.byteLength - (isChecked ? overlap(text, token) : 0) : 0;
		held = bytes.slice(passed);
		return bytes.subarray(0, passed);
	};
}

/** How many characters at the end of a text could be the start of a token. */
function overlap(text: string, token: string): number {
	for (let length = Math.min(text.length, token.length - 1); length > 0; length--) {
		if (text.at(-length) === token[0] && text.endsWith(token.slice(0, length))) return length;
	}
	return 0;
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
	if (first.byteLength === 0) return second;
	const both = new Uint8Array(first.byteLength + second.byteLength);
	both.set(first);
	both.set(second, first.byteLength);
	return both;
}
