/** How much of an answer is read: success bodies may hold results, error bodies only words. */
const caps = { success: 32 * 1024 * 1024, error: 1024 * 1024 };

export interface Body {
	text: string;
	/** False where the body is longer than its cap, or broke off. */
	whole: boolean;
}

/** Reads a body up to its cap, in bytes. Throws what the stream throws when the connection breaks. */
export async function readBody(response: Response): Promise<Body> {
	const cap = response.ok ? caps.success : caps.error;
	const reader = response.body?.getReader();
	if (!reader) {
		const text = await response.text();
		return { text: text.slice(0, cap), whole: text.length <= cap };
	}
	const decoder = new TextDecoder();
	let text = "";
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return { text: text + decoder.decode(), whole: true };
		size += value.byteLength;
		if (size > cap) {
			reader.cancel().catch(() => {});
			return { text, whole: false };
		}
		text += decoder.decode(value, { stream: true });
	}
}

/** The JSON of a text, or `undefined` where it is none: JSON itself has no `undefined`. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
