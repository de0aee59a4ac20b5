import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Delivery } from "./plan.ts";

export interface Answer {
	status: number;
	headers: Record<string, string>;
	body: string;
	/** Whether Node adds its `Date`. */
	dated: boolean;
}

/** Sends an answer, or as much of it as the delivery allows. */
export async function deliver(
	outgoing: ServerResponse,
	delivery: Delivery,
	{ status, headers, body, dated }: Answer,
): Promise<void> {
	if (delivery === "hang") return;
	if (delivery === "reset") {
		outgoing.socket?.resetAndDestroy();
		return;
	}
	outgoing.sendDate = dated;
	const isPart = delivery === "cut" || delivery === "stall";
	// Announce more than there is, so that an empty body is incomplete, too.
	outgoing.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) + (isPart ? 2 : 0) });
	const half = body.slice(0, body.length / 2) || " ";
	if (delivery === "whole") outgoing.end(body, "latin1");
	if (delivery === "stall") outgoing.write(half);
	if (delivery === "cut") outgoing.write(half, () => outgoing.destroy());
	if (delivery === "drip") {
		const step = Math.ceil(body.length / 8);
		for (let at = 0; at < body.length; at += step) {
			outgoing.write(body.slice(at, at + step));
			await pause(8);
		}
		outgoing.end();
	}
}
