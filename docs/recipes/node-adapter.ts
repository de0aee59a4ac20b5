// Adapts a (Request) => Promise<Response> handler to node:http, Express, Connect and Fastify's middleware.
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

export function toNodeHandler(handle: (request: Request) => Promise<Response>) {
	return async (
		incoming: IncomingMessage & { originalUrl?: string | undefined },
		outgoing: ServerResponse,
	): Promise<void> => {
		const controller = new AbortController();
		outgoing.on("close", () => controller.abort());
		try {
			const request = toRequest(incoming, controller.signal);
			const response = request ? await handle(request) : new Response("Bad request", { status: 400 });
			outgoing.statusCode = response.status;
			// `append`, because a response may set several cookies.
			for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
			// The rest of a body that was not read to its end is not waited for.
			if (!incoming.complete && incoming.httpVersionMajor === 1) outgoing.setHeader("connection", "close");
			if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
			else outgoing.end();
		} catch {
			outgoing.destroy();
		}
	};
}

/** `undefined` if there is no such request, or if `URL` reads another path in its address than your own code does. */
function toRequest(
	incoming: IncomingMessage & { originalUrl?: string | undefined },
	signal: AbortSignal,
): Request | undefined {
	// Express strips the mount point from `url`; `originalUrl` is the whole path.
	const target = incoming.originalUrl ?? incoming.url ?? "/";
	const headers = new Headers();
	for (const [name, value] of Object.entries(incoming.headers)) {
		// HTTP/2 pseudo-headers start with a colon.
		if (name.startsWith(":")) continue;
		for (const one of [value ?? []].flat()) headers.append(name, one);
	}
	const method = incoming.method ?? "GET";
	const body =
		method === "GET" || method === "HEAD" ? null : (Readable.toWeb(incoming) as NonNullable<RequestInit["body"]>);
	const init: RequestInit & { duplex: "half" } = { method, headers, signal, body, duplex: "half" };
	try {
		const url = new URL(`http://${incoming.headers.host ?? incoming.headers[":authority"] ?? "localhost"}${target}`);
		return url.pathname === target.split("?")[0] ? new Request(url, init) : undefined;
	} catch {
		// Such as a TRACE, or a user name in the address.
		return undefined;
	}
}
