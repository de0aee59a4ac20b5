/** How much of a body that is too long is still taken in, and thrown away. */
const drainedBytes = 16 * 1024 * 1024;

/**
 * A body of at most so many bytes; `undefined` where it is longer, whatever its headers claim. What is too long is
 * read on to its end, within reason: to close a connection that is still written to would lose the answer.
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
		if (size > maxBytes + drainedBytes) {
			reader.cancel().catch(() => {});
			return undefined;
		}
	}
}
