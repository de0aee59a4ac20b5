/** The maximum size of a body, in bytes. A success may contain a snippet's result, an error only text. */
export const maxBytes = { success: 32 * 1024 * 1024, error: 1024 * 1024 };

export interface Body {
	text: string;
	/** False if the body was too long or was cut off. */
	isComplete: boolean;
}

/** Reads a body up to its maximum size. Throws the stream's error when the connection breaks. */
export async function readBody(response: Response): Promise<Body> {
	const max = response.ok ? maxBytes.success : maxBytes.error;
	const reader = response.body?.getReader();
	if (!reader) {
		const text = await response.text();
		return { text: text.slice(0, max), isComplete: text.length <= max };
	}
	const decoder = new TextDecoder();
	let text = "";
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return { text: text + decoder.decode(), isComplete: true };
		size += value.byteLength;
		if (size > max) {
			reader.cancel().catch(() => {});
			return { text, isComplete: false };
		}
		text += decoder.decode(value, { stream: true });
	}
}

/** Parses JSON; `undefined`, which JSON cannot contain, if the text is something else. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
