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
			const response = await handle(toRequest(incoming, controller.signal));
			outgoing.statusCode = response.status;
			// `append`, because a response may set several cookies.
			for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
			if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
			else outgoing.end();
		} catch {
			outgoing.destroy();
		}
	};
}

function toRequest(incoming: IncomingMessage & { originalUrl?: string | undefined }, signal: AbortSignal): Request {
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
	// Express strips the mount point from `url`; `originalUrl` is the whole path.
	const url = incoming.originalUrl ?? incoming.url ?? "/";
	return new Request(
		new URL(url, `http://${incoming.headers.host ?? incoming.headers[":authority"] ?? "localhost"}`),
		init,
	);
}
