/** What is read of a request of Node or Express. An `IncomingMessage` has it, and an HTTP/2 request. */
export interface NodeRequest extends AsyncIterable<unknown> {
	method?: string | undefined;
	url?: string | undefined;
	/** Express and Connect: the whole path, where they strip the mount point from `url`. */
	originalUrl?: string | undefined;
	headers: Readonly<Record<string, string | string[] | undefined>>;
	httpVersionMajor: number;
	complete: boolean;
	readableEnded: boolean;
	socket: object;
	/** What a body parser made of the body. */
	body?: unknown;
}

/** What is used of a response of Node or Express. A `ServerResponse` has it, and an HTTP/2 response. */
export interface NodeResponse {
	statusCode: number;
	readonly headersSent: boolean;
	readonly destroyed: boolean;
	appendHeader(name: string, value: string): unknown;
	setHeader(name: string, value: string): unknown;
	write(chunk: Uint8Array, callback: () => void): unknown;
	end(): unknown;
	destroy(): unknown;
	on(event: "close", listener: () => void): unknown;
}

/** `undefined` if there is no such request, or if `URL` reads another path in its address than the host's code does. */
export function toRequest(
	incoming: NodeRequest,
	path: string,
	signal: AbortSignal,
	trustProxy: boolean,
): Request | undefined {
	const headers = new Headers();
	for (const [name, value] of Object.entries(incoming.headers)) {
		// HTTP/2 pseudo-headers start with a colon.
		if (name.startsWith(":")) continue;
		for (const one of [value ?? []].flat()) headers.append(name, one);
	}
	const forwarded = (name: string) => (trustProxy ? headers.get(`x-forwarded-${name}`)?.split(",")[0]?.trim() : null);
	const host = forwarded("host") || (headers.get("host") ?? incoming.headers[":authority"] ?? "localhost");
	// The proxy compares it with the `Origin` that a browser sends.
	headers.set("host", String(host));
	const isEncrypted = "encrypted" in incoming.socket && incoming.socket.encrypted === true;
	const scheme = forwarded("proto") || (isEncrypted ? "https" : "http");
	const method = incoming.method ?? "GET";
	const body = method === "GET" || method === "HEAD" ? null : bodyOf(incoming);
	const init: RequestInit & { duplex: "half" } = { method, headers, signal, body, duplex: "half" };
	try {
		const url = new URL(`${scheme}://${host}${incoming.originalUrl ?? incoming.url ?? "/"}`);
		return url.pathname === path ? new Request(url, init) : undefined;
	} catch {
		// Such as a TRACE, or a user name in the address.
		return undefined;
	}
}

/** The body as it arrives, or what a body parser has left of it. */
function bodyOf(incoming: NodeRequest): BodyInit {
	const { body: parsed } = incoming;
	if (incoming.readableEnded && parsed !== undefined) {
		if (parsed instanceof Uint8Array) return new Uint8Array(parsed);
		return typeof parsed === "string" ? parsed : JSON.stringify(parsed);
	}
	let chunks: AsyncIterator<unknown> | undefined;
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				chunks ??= incoming[Symbol.asyncIterator]();
				const { done, value } = await chunks.next();
				if (done) controller.close();
				else if (value instanceof Uint8Array) controller.enqueue(value);
				else controller.error(new TypeError("The body has been decoded already."));
			},
			// Not passed on: ending Node's stream would close the connection before the response is sent.
			cancel() {},
		},
		// Nothing is read before the handler asks for it.
		{ highWaterMark: 0 },
	);
}
