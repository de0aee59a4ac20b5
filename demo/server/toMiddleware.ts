import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { Connect } from "vite";

/** Puts a `(Request) => Promise<Response>` handler into a Node server. */
export function toMiddleware(
	basePath: string,
	handle: (request: Request) => Promise<Response>,
): Connect.NextHandleFunction {
	return async (incoming, outgoing, next) => {
		if (!incoming.url?.startsWith(`${basePath}/`)) return next();
		const controller = new AbortController();
		outgoing.on("close", () => controller.abort());
		try {
			const response = await handle(toRequest(incoming, controller.signal));
			outgoing.writeHead(response.status, Object.fromEntries(response.headers));
			if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
			else outgoing.end();
		} catch {
			outgoing.destroy();
		}
	};
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
	const headers = new Headers();
	for (const [name, value] of Object.entries(incoming.headers)) {
		for (const one of [value ?? []].flat()) headers.append(name, one);
	}
	const { method = "GET", url = "/" } = incoming;
	const body = method === "GET" || method === "HEAD" ? null : (Readable.toWeb(incoming) as BodyInit);
	const init: RequestInit & { duplex: "half" } = { method, headers, signal, body, duplex: "half" };
	return new Request(new URL(url, `http://${incoming.headers.host ?? "localhost"}`), init);
}
