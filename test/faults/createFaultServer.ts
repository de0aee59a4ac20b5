import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { createFakeAkua } from "akua-react/testing";
import { bodies } from "./bodies.ts";
import { deliver } from "./deliver.ts";
import { createPlan, type RetryAfter } from "./plan.ts";

export interface Arrival {
	/** Answered as `x-request-id`. */
	id: string;
	/** The number of the create that it is for. */
	create: number;
	/** The client's call that it belongs to: a person who tries again makes another one. */
	call: string;
	/** When it left the client, in milliseconds since 1970 as all times here: on a busy machine it may arrive much later. */
	sentAt: number;
	/** Its place among all that was sent and told. */
	order: number;
	fault: string;
	/** Whether it made a widget. */
	made: boolean;
	/** What was answered; `undefined` where nothing was. */
	status: number | undefined;
	/** When the same key may come again, once the client has the answer. */
	notBefore: number | undefined;
}

export interface FaultServerOptions {
	seed: number;
	token: string;
	/** How long a late request waits until it is carried out: longer than the client does. */
	lateMs: number;
	log: (line: string) => void;
}

/** Headers by which a request says where it comes from. */
export const chaosHeaders = { create: "x-create", call: "x-call", sentAt: "x-sent-at", order: "x-order" } as const;

const dashboards = Array.from({ length: 100 }, (_, index) => ({ id: `dash_${index}`, name: `Dashboard ${index}` }));

/** The fake Akua on a socket, behind a network that fails by plan. */
export async function createFaultServer({ seed, token, lateMs, log }: FaultServerOptions) {
	const fake = createFakeAkua({ token, dashboards });
	const plan = createPlan(seed);
	const arrivals: Arrival[] = [];
	const seen = new Map<number, number>();
	const underWay = new Map<string, Promise<Response>>();
	const healed = new Set<number>();

	/** One after another where the key is the same, and to the end even where the client has left. */
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
		const create = Number(incoming.headers[chaosHeaders.create]);
		const nth = (seen.get(create) ?? 0) + 1;
		seen.set(create, nth);
		const planned = underWay.has(key) ? plan.duplicate : healed.has(create) ? plan.calm : plan.fault;
		const fault = planned(create, nth);
		const id = `req_${arrivals.length + 1}`;
		const arrival: Arrival = {
			id,
			create,
			call: String(incoming.headers[chaosHeaders.call]),
			sentAt: Number(incoming.headers[chaosHeaders.sentAt]),
			order: Number(incoming.headers[chaosHeaders.order]),
			fault: fault.name,
			made: false,
			status: undefined,
			notBefore: undefined,
		};
		arrivals.push(arrival);
		log(`${id} arrives for create ${create} with key ${key}, in call ${arrival.call}: ${fault.name}`);

		const body = await text(incoming).catch(() => undefined);
		if (body === undefined) return;
		const own = fault.applied ? await carryOut(incoming, body, key, fault.late ? lateMs : 0) : undefined;
		const isPage = fault.body === "html" || fault.body === "portal";
		const headers: Record<string, string> = {
			"content-type": isPage ? "text/html" : "application/json",
			// Before a space the id; behind it what a careless gateway may add.
			"x-request-id": `${id} ${incoming.headers.authorization}`,
		};
		const replayed = own?.headers.get("idempotency-replayed");
		arrival.made = own?.ok === true && !replayed;
		log(`${id} is answered: ${own?.status ?? "not carried out"}${arrival.made ? ", made" : ""}`);
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
		// A client that gives up breaks the connection; what it asked for goes on.
		outgoing.on("error", () => {});
		void answer(incoming, outgoing);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

	return {
		baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
		arrivals,
		dashboardIds: dashboards.map(({ id }) => id),
		snippetIds: fake.snippets().map(({ id }) => id),
		/** From now on nothing of this create fails. */
		heal: (create: number) => void healed.add(create),
		/** What is there once everything that was begun is carried out. */
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
