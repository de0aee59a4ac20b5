import type { IncomingMessage, ServerResponse } from "node:http";
import { type AkuaClientOptions, createAkuaClient } from "akua-react/client";
import { toNodeHandler } from "akua-react/server";
import { createFakeAkua, type FakeReply } from "akua-react/testing";
import { listen } from "../support/listen.ts";

export type Answer = FakeReply | ((outgoing: ServerResponse, incoming: IncomingMessage) => void);

/**
 * A client and an API on a real socket, with the requests that were sent over it. The API is the fake Akua, or gives
 * these answers: one per request, and then the last one again.
 */
export async function createWire(options: AkuaClientOptions = {}, answers: readonly Answer[] = []) {
	const fake = createFakeAkua({ token: null });
	const handle = toNodeHandler((request) => fake.fetch(request));
	const asked: Pick<IncomingMessage, "method" | "url" | "headers">[] = [];
	const { url } = await listen((incoming, outgoing) => {
		const { method, url, headers } = incoming;
		asked.push({ method, url, headers });
		const answer = answers[Math.min(asked.length, answers.length) - 1];
		if (!answer) return handle(incoming, outgoing);
		if (typeof answer === "function") return answer(outgoing, incoming);
		const { status, body, headers: given } = answer;
		outgoing.writeHead(status, given);
		outgoing.end(body === undefined || typeof body === "string" ? body : JSON.stringify(body));
	});
	return { fake, asked, url, akua: createAkuaClient({ baseUrl: `${url}/v1`, ...options }) };
}
