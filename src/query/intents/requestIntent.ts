import type { CreateOptions } from "../../client/createAkuaClient.js";
import { isAkuaError } from "../../client/errors/AkuaError.js";
import { abortError, followEvent, type Intent, outcomeOf, syncIntent, updateState } from "./intent.js";
import { withLock } from "./withLock.js";

export interface RequestHandlers {
	/** Called before the first request that may be applied leaves. */
	onFirstAttempt: () => void;
	onWaiting: (isWaiting: boolean) => void;
}

/** Sends an intent while no other tab does, and keeps what is learned of it. */
export async function requestIntent<Result>(
	intent: Intent<Result>,
	signal: AbortSignal,
	send: (options: CreateOptions) => Promise<Result>,
	handlers: RequestHandlers,
): Promise<Result> {
	try {
		return await withLock(`akua-react:${intent.id}`, signal, () => request(intent, signal, send, handlers));
	} catch (error) {
		throw signal.aborted && !isAkuaError(error) ? abortError(intent) : error;
	}
}

async function request<Result>(
	intent: Intent<Result>,
	signal: AbortSignal,
	send: (options: CreateOptions) => Promise<Result>,
	{ onFirstAttempt, onWaiting }: RequestHandlers,
): Promise<Result> {
	if (!syncIntent(intent)) throw abortError(intent);
	const { mayBeApplied, key } = intent;
	const onEvent: CreateOptions["onEvent"] = (event) => {
		if (event.type === "attempt" && !intent.mayBeApplied) {
			intent.mayBeApplied = true;
			onFirstAttempt();
		}
		followEvent(intent, event);
		onWaiting(intent.state.isWaiting);
	};
	try {
		const result = await send({ idempotencyKey: key, mayBeApplied, signal, onEvent });
		updateState(intent, { result });
		return result;
	} catch (error) {
		intent.mayBeApplied = mayBeApplied || outcomeOf(error) === "unknown";
		throw error;
	} finally {
		onWaiting(false);
		updateState(intent, { isWaiting: false, retry: undefined });
	}
}
