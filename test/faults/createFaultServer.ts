import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { createFakeAkua } from "akua-react/testing";
import { bodies } from "./bodies.ts";
import { deliver } from "./deliver.ts";
import { createPlan, type RetryAfter } from "./plan.ts";

export interface Arrival {
	/** Sent as `x-request-id`. */
	id: string;
	/** Counts the calls with this key. Each try of a person is a call. */
	call: string;
	/** When it left the client, in milliseconds since 1970 like all times here. It may arrive much later. */
	sentAt: number;
	fault: string;
	/** The status of the answer, or `undefined` if there was none. */
	status: number | undefined;
	/** The time before which the key must not be sent again. */
	notBefore: number | undefined;
}

export interface FaultServerOptions {
	seed: number;
	token: string;
	/** How long a late request waits until it is applied. Longer than the client waits for it. */
	lateMs: number;
	/** Numbers of creates by key. */
	numberOf: (key: string) => number;
}

const dashboards = Array.from({ length: 100 }, (_, index) => ({ id: `dash_${index}`, name: `Dashboard ${index}` }));

/** The fake Akua on a socket, with a network that fails by plan. */
export async function createFaultServer({ seed, token, lateMs, numberOf }: FaultServerOptions) {
	const fake = createFakeAkua({ token, dashboards });
	const plan = createPlan(seed);
	const arrivals: Arrival[] = [];
	const seen = new Map<string, number>();
	const underWay = new Map<string, Promise<Response>>();
	let healthy = false;

	/** Applies requests with the same key one after another, even if the client has gone. */
	async function carryOut(incoming: IncomingMessage, body: string, key: string, heldMs: number): Promise<Response> {
		const before = underWay.get(key);
		const run = async () => {
			await before?.catch(() => {});
			await pause(heldMs);
			const headers = Object.entries(incoming.headersDistinct).map(([name, values = []]) => [name, values.join()]);
			const init = { method: incoming.method ?? "GET", headers: Object.fromEntries(headers), body };
			return fake.fetch(new URL(incoming.url ?? "/", "http://fake.akua"), init);
		};
		const done = run();
		underWay.set(key, done);
		return done.finally(() => {
			if (underWay.get(key) === done) underWay.delete(key);
		});
	}

	async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
		const key = String(incoming.headers["idempotency-key"]);
		const nth = (seen.get(key) ?? 0) + 1;
		seen.set(key, nth);
		const planned = underWay.has(key) ? plan.duplicate : healthy ? plan.calm : plan.fault;
		const fault = planned(numberOf(key), nth);
		const sentAt = Number(incoming.headers["x-sent-at"]);
		const id = `req_${arrivals.length + 1}`;
		const arrival: Arrival = {
			id,
			call: `${key} ${healthy}`,
			sentAt,
			fault: fault.name,
			status: undefined,
			notBefore: undefined,
		};
		arrivals.push(arrival);

		const body = await text(incoming).catch(() => undefined);
		if (body === undefined) return;
		const own = fault.applied ? await carryOut(incoming, body, key, fault.late ? lateMs : 0) : undefined;
		const isPage = fault.body === "html" || fault.body === "portal";
		const headers: Record<string, string> = {
			"content-type": isPage ? "text/html" : "application/json",
			// The id, then a space and what a careless gateway may add.
			"x-request-id": `${id} ${incoming.headers.authorization}`,
		};
		const replayed = own?.headers.get("idempotency-replayed");
		if (replayed) headers["idempotency-replayed"] = replayed;
		const status = fault.status ?? own?.status ?? 500;
		if (fault.retryAfter) {
			const { value, notBefore } = toHeader(fault.retryAfter);
			headers["retry-after"] = value;
			arrival.notBefore = notBefore;
		}
		const context = { status, own: (await own?.text()) ?? "{}", echo: String(incoming.headers.authorization) };
		if (fault.delivery !== "hang" && fault.delivery !== "reset") arrival.status = status;
		await deliver(outgoing, fault.delivery, { status, headers, body: bodies[fault.body](context), dated: fault.dated });
	}

	const server = createServer((incoming, outgoing) => {
		// A client that gives up breaks the connection, but its request goes on.
		outgoing.on("error", () => {});
		void answer(incoming, outgoing);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

	return {
		baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
		arrivals,
		dashboardIds: dashboards.map(({ id }) => id),
		snippetIds: fake.snippets().map(({ id }) => id),
		/** Stops all faults. */
		heal() {
			healthy = true;
		},
		/** The widgets once every request has been applied. */
		async widgets() {
			while (underWay.size > 0) await Promise.allSettled(underWay.values());
			return fake.snapshot().widgets;
		},
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function toHeader(retryAfter: RetryAfter): { value: string; notBefore: number } {
	if ("seconds" in retryAfter) {
		return { value: String(retryAfter.seconds), notBefore: Date.now() + retryAfter.seconds * 1000 };
	}
	const notBefore = Math.ceil((Date.now() + retryAfter.dateInMs) / 1000) * 1000;
	return { value: new Date(notBefore).toUTCString(), notBefore };
}
