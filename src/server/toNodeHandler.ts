import { type NodeRequest, type NodeResponse, toRequest } from "./toRequest.js";

export interface NodeHandlerOptions {
	/**
	 * Whether `X-Forwarded-Host` and `X-Forwarded-Proto` say the address of a request. Set it only behind a reverse proxy
	 * that overwrites both: anybody else can send them.
	 * @default false
	 */
	trustProxy?: boolean | undefined;
}

/** A `(Request) => Promise<Response>`. With a `basePath`, it handles the paths below that only. */
export type FetchHandler = ((request: Request) => Promise<Response>) & { readonly basePath?: string };

/** A handler of `node:http`, Express, Connect and Fastify's `request.raw`. Resolves once the response has been sent. */
export type NodeHandler = (
	incoming: NodeRequest,
	outgoing: NodeResponse,
	next?: (error?: unknown) => void,
) => Promise<void>;

/**
 * Adapts `createAkuaProxy`, or any other `(Request) => Promise<Response>`, to the handlers of `node:http`, Express,
 * Connect and Fastify. Bodies are streamed in both directions, and the request's signal aborts when the client
 * disconnects. What a body parser has read before is sent as it was parsed.
 *
 * With `next`, requests outside of the proxy's `basePath` are passed on, and so is what the handler throws. Without it,
 * an exception breaks the connection, since what happened is not known.
 *
 * @example
 * app.use(toNodeHandler(createAkuaProxy({ basePath: "/api/akua", token, authorize })));
 */
export function toNodeHandler(handle: FetchHandler, { trustProxy = false }: NodeHandlerOptions = {}): NodeHandler {
	return async (incoming, outgoing, next) => {
		const path = (incoming.originalUrl ?? incoming.url ?? "/").split("?", 1)[0] ?? "/";
		const { basePath } = handle;
		if (next && basePath !== undefined && !path.startsWith(`${basePath}/`)) return next();
		const disconnected = new AbortController();
		let finishWrite = () => {};
		outgoing.on("close", () => {
			disconnected.abort();
			finishWrite();
		});
		try {
			const request = toRequest(incoming, path, disconnected.signal, trustProxy);
			const response = request ? await handle(request) : new Response("Bad request", { status: 400 });
			if (outgoing.destroyed) return;
			outgoing.statusCode = response.status;
			// `append`, because a response may set several cookies.
			for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
			// The rest of a body that was not read to its end is not waited for.
			if (!incoming.complete && incoming.httpVersionMajor === 1) outgoing.setHeader("connection", "close");
			if (!response.body) return void outgoing.end();
			const sink = new WritableStream<Uint8Array>({
				// Each chunk is waited for: a slow client slows the response down, and what is cut off later arrives until there.
				write: (chunk) =>
					new Promise<void>((resolve) => {
						finishWrite = resolve;
						outgoing.write(chunk, () => resolve());
					}),
				close: () => void outgoing.end(),
			});
			await response.body.pipeTo(sink, { signal: disconnected.signal });
		} catch (error) {
			if (disconnected.signal.aborted) return;
			if (next && !outgoing.headersSent) next(error);
			else outgoing.destroy();
		}
	};
}
