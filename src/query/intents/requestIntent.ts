import type { CreateOptions } from "../../client/createAkuaClient.js";
import { isAkuaError } from "../../client/errors/AkuaError.js";
import { holdLock } from "../holdLock.js";
import { abortError, followEvent, type Intent, outcomeOf, syncIntent, updateState } from "./intent.js";

export interface RequestHandlers {
	/** Called before the first request is sent, and when it is certain that none was applied, for other tabs and reloads. */
	onLearned: () => void;
	onWaiting: (isWaiting: boolean) => void;
}

/** Sends an intent while holding its lock across tabs, and stores what is learned about its outcome. */
export async function requestIntent<Result>(
	intent: Intent<Result>,
	signal: AbortSignal,
	send: (options: CreateOptions) => Promise<Result>,
	handlers: RequestHandlers,
): Promise<Result> {
	try {
		// Where there are no locks, the shared idempotency key has to suffice.
		return await holdLock(`akua-react:${intent.id}`, () => request(intent, signal, send, handlers), signal);
	} catch (error) {
		throw signal.aborted && !isAkuaError(error) ? abortError(intent) : error;
	}
}

async function request<Result>(
	intent: Intent<Result>,
	signal: AbortSignal,
	send: (options: CreateOptions) => Promise<Result>,
	{ onLearned, onWaiting }: RequestHandlers,
): Promise<Result> {
	const record = syncIntent(intent);
	// Several tabs may have restored it; only one may send it.
	if (intent.isRestored && (!record || record.isApplied)) throw abortError(intent);
	const { mayBeApplied, key } = intent;
	const onEvent: CreateOptions["onEvent"] = (event) => {
		if (event.type === "attempt" && !intent.mayBeApplied) {
			intent.mayBeApplied = true;
			onLearned();
		}
		followEvent(intent, event);
		onWaiting(intent.state.isWaiting);
	};
	try {
		const result = await send({ idempotencyKey: key, mayBeApplied, signal, onEvent });
		updateState(intent, { result });
		return result;
	} catch (error) {
		if (!mayBeApplied && intent.mayBeApplied && outcomeOf(error) === "not_applied") {
			intent.mayBeApplied = false;
			onLearned();
		}
		throw error;
	} finally {
		onWaiting(false);
		updateState(intent, { isWaiting: false, retry: undefined });
	}
}
