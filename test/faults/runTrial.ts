import type { AkuaClient, CreateOptions } from "akua-react/client";
import { describe, type Ending, type Intent, outcomeOf, toMade } from "./intent.ts";
import { graceMs, patience, timing } from "./timing.ts";

/** One create by the client alone. */
export interface Trial {
	intent: Intent;
	first: Ending;
	firstMs: number;
	/** How often the client came back on its own, other than with a new token. */
	retries: number;
	/** How the same create ended when it was tried again on a network that works. */
	second?: Ending;
}

export interface TrialContext {
	seed: number;
	hasty: AkuaClient;
	patient: AkuaClient;
	/** Ends the faults of a create. */
	heal: (number: number) => void;
	log: (line: string) => void;
}

/** Makes a create, and makes it again where nobody knows its outcome, as a person would. */
export async function runTrial(intent: Intent, { seed, hasty, patient, heal, log }: TrialContext): Promise<Trial> {
	const idempotencyKey = `chaos-${seed}-${intent.number}`;
	let retries = 0;
	const onEvent: CreateOptions["onEvent"] = (event) => {
		if (event.type === "retry" && !["unauthorized", "conflict"].includes(event.error.code)) retries++;
	};
	const start = performance.now();
	const first = await create(hasty, intent, { idempotencyKey, onEvent }, timing.deadlineMs + graceMs);
	const trial: Trial = { intent, first, firstMs: performance.now() - start, retries };
	heal(intent.number);
	if (outcomeOf(first) === "unknown" || first.kind === "hung") {
		const options = { idempotencyKey, mayBeApplied: true };
		trial.second = await create(patient, intent, options, patience.deadlineMs + graceMs);
	}
	const endings = [trial.first, trial.second].flatMap((ending) => ending ?? []);
	for (const ending of endings) log(`create ${intent.number} is told: ${describe(ending)}`);
	return trial;
}

/** Makes a call, and calls it hung where it does not end in time. */
async function create(
	akua: AkuaClient,
	{ dashboardId, body }: Intent,
	options: CreateOptions,
	longestMs: number,
): Promise<Ending> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const hung = new Promise<Ending>((resolve) => {
		timer = setTimeout(resolve, longestMs, { kind: "hung" });
	});
	const ending = akua.widgets
		.create(dashboardId, body, options)
		.then(toMade, (error: unknown): Ending => ({ kind: "failed", error }));
	return Promise.race([ending, hung]).finally(() => clearTimeout(timer));
}
