/** How much of a body that is too long is still received, and thrown away. */
const maxDrainedBytes = 16 * 1024 * 1024;

/**
 * A body of at most `maxBytes`; `undefined` where it is longer, whatever its headers claim. A body that is too long is
 * still read to its end, within reason: closing a connection that the sender still writes to would lose the response.
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
