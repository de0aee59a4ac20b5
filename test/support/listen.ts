import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { onTestFinished } from "vitest";

/** A server on a free port that ends with the test; its address. */
export async function listen(listener: RequestListener): Promise<{ url: string; server: Server }> {
	const server = createServer(listener);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(
		() =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	);
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** Puts a `(Request) => Promise<Response>` handler behind a Node server. */
export function toListener(handle: (request: Request) => Promise<Response>): RequestListener {
	return async (incoming: IncomingMessage, outgoing: ServerResponse) => {
		const controller = new AbortController();
		outgoing.on("close", () => controller.abort());
		const { method = "GET", url = "/" } = incoming;
		const body = method === "GET" || method === "HEAD" ? null : (Readable.toWeb(incoming) as BodyInit);
		const headers = new Headers();
		for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
		const init: RequestInit & { duplex: "half" } = { method, headers, body, signal: controller.signal, duplex: "half" };
		try {
			const response = await handle(new Request(new URL(url, `http://${incoming.headers.host}`), init));
			outgoing.writeHead(response.status, Object.fromEntries(response.headers));
			if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
			else outgoing.end();
		} catch {
			outgoing.destroy();
		}
	};
}
