/** A body of at most so many bytes; `undefined` where it is longer, whatever its headers claim. */
export async function readLimitedBody(request: Request, maxBytes: number): Promise<string | undefined> {
	const reader = request.body?.getReader();
	if (!reader) return "";
	const decoder = new TextDecoder();
	let text = "";
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		size += value.byteLength;
		if (size > maxBytes) {
			reader.cancel().catch(() => {});
			return undefined;
		}
		text += decoder.decode(value, { stream: true });
	}
}
