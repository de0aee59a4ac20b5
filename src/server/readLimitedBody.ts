/** How many bytes of a body that is too long are still read, and discarded. */
const maxDrainedBytes = 16 * 1024 * 1024;

/**
 * Reads a body of at most `maxBytes`; `undefined` if it is longer, whatever its headers claim. A longer body is still
 * read, within limits: closing the connection while the sender is writing would lose the response.
 */
export async function readLimitedBody(request: Request, maxBytes: number): Promise<string | undefined> {
	const reader = request.body?.getReader();
	if (!reader) return "";
	const decoder = new TextDecoder();
	let text = "";
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return size > maxBytes ? undefined : text + decoder.decode();
		size += value.byteLength;
		if (size <= maxBytes) text += decoder.decode(value, { stream: true });
		if (size > maxBytes + maxDrainedBytes) {
			reader.cancel().catch(() => {});
			return undefined;
		}
	}
}
