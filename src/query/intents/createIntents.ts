import type { QueryClient } from "@tanstack/react-query";
import type { CreateOptions } from "../../client/createAkuaClient.js";
import { createIdempotencyKey } from "../../client/idempotencyKey.js";
import { announceApplied, onApplied } from "./appliedChannel.js";
import { type ClaimOwner, createClaims } from "./createClaims.js";
import { createUnloadGuard } from "./createUnloadGuard.js";
import {
	abortError,
	type ClaimHandlers,
	createIntent,
	type Intent,
	type IntentKind,
	type IntentState,
	isForgotten,
	outcomeOf,
	overwriteIntent,
	storeIntent,
	storeOutcome,
	syncIntent,
	updateState,
} from "./intent.js";
import { clockNow, type IntentRecord, isOpenAt, listRecords, readRecord, type Wish } from "./intentStorage.js";
import { persistenceOf } from "./perClient.js";
import { startPress } from "./presses.js";
import { requestIntent } from "./requestIntent.js";
import { shareRequest } from "./shareRequest.js";

const maxRemembered = 1000;
const touchMs = 60 * 60 * 1000;

/**
 * Owns every intent of one kind: its key, its request, its known outcome and its subscribers. Hooks, forms, persistence
 * and the sync between tabs all use it.
 */
export function createIntents<Wanted, Variables extends Wanted & object & { idempotencyKey?: string }, Result>(
	queryClient: QueryClient,
	kind: IntentKind<Wanted, Variables, Result>,
) {
	const persistence = persistenceOf(queryClient);
	const intents = new Map<string, Intent<Result>>();
	const known = new WeakMap<object, Intent<Result>>();
	const abandoned = new WeakSet<object>();
	const claims = createClaims<Variables, Result>();
	const cache = queryClient.getMutationCache();
	const guardUnload = createUnloadGuard();
	const page = createIdempotencyKey().slice(0, 8);

	const remember = (intent: Intent<Result>) => {
		for (const oldest of intents.values()) {
			if (intents.size < maxRemembered) break;
			if (oldest.listeners.size === 0 && !oldest.request && !claims.isAwaited(oldest)) intents.delete(oldest.id);
		}
		intents.set(intent.id, intent);
		return intent;
	};
	const store = (intent: Intent<Result>) => storeIntent(intent, page, persistence.kind === "storage");
	const overwrite = (intent: Intent<Result>) => overwriteIntent(intent, page, persistence.kind === "storage");
	const guard = (what: object, isWaiting: boolean) => guardUnload(what, isWaiting && persistence.kind === "none");
	/** The intent in this page's memory, unless it is over. */
	const current = (id: string): Intent<Result> | undefined => {
		const intent = intents.get(id);
		return intent && (claims.isAwaited(intent) || !isForgotten(intent)) ? intent : undefined;
	};
	const find = (id: string, pressedAt = Number.POSITIVE_INFINITY): Intent<Result> | undefined => {
		const intent = current(id);
		if (intent) return intent;
		const record = readRecord(id);
		return record && isOpenAt(record, pressedAt) ? remember(createIntent<Result>(id, record.key, record)) : undefined;
	};

	/** Variables may also come from a host's persister, or from a caller without React. */
	const intentOf = (variables: Variables): Intent<Result> => {
		const claimed = known.get(variables);
		if (claimed) return claimed;
		const key = variables.idempotencyKey ?? "";
		const shared = find(kind.identify({ ...variables, idempotencyKey: undefined }));
		const id = kind.identify(variables);
		const intent = shared?.key === key ? shared : (find(id) ?? remember(createIntent<Result>(id, key)));
		known.set(variables, intent);
		return intent;
	};

	const end = (intent: Intent<Result>, state: Partial<IntentState<Result>>) => {
		intent.isClosed = true;
		if (intents.get(intent.id) === intent) intents.delete(intent.id);
		updateState(intent, state);
	};
	const close = (intent: Intent<Result>, isApplied: boolean) => {
		storeOutcome(intent, page, isApplied);
		end(intent, { isApplied });
	};
	/** Takes over the result of another tab, until the returned function is called. */
	const follow = (intent: Intent<Result>) =>
		onApplied(({ id, key, result }) => {
			if (id !== intent.id || intent.isClosed) return;
			syncIntent(intent);
			const adopted = key === intent.key ? kind.adopt?.(result) : undefined;
			if (!adopted) return;
			end(intent, { isApplied: true, result: adopted, isReplayed: true });
			intent.request?.resolve(adopted);
		});

	/** Records how a mutation ended. Runs after the host's callbacks. */
	const settle = (variables: Variables, error: unknown): void => {
		const intent = intentOf(variables);
		claims.settle(variables, error);
		if (intent.isClosed) return;
		if (!error) {
			close(intent, true);
			if (kind.adopt) announceApplied({ id: intent.id, key: intent.key, result: intent.state.result });
		} else if (!claims.isAwaited(intent, variables)) {
			const isCertain = outcomeOf(error) === "not_applied" && !intent.mayBeApplied;
			intent.variables = undefined;
			if (isCertain) close(intent, false);
			else store(intent);
		}
	};

	cache.subscribe(({ type, mutation }) => {
		const variables: unknown = mutation?.state.variables;
		const isPaused = mutation?.state.isPaused === true;
		if (typeof variables !== "object" || variables === null || !known.has(variables)) return;
		// React Query never resumes a paused mutation that was removed from the cache.
		if (type === "removed" && isPaused) {
			claims.find(variables)?.abandon();
			const intent = known.get(variables);
			// The next restore takes it over again.
			if (intent?.isRestored) intents.delete(intent.id);
		}
		guard(variables, isPaused && type !== "removed" && !abandoned.has(variables));
	});

	return {
		/**
		 * Claims an intent for a press, synchronously. If the press belongs to an earlier one by the same owner, it joins
		 * that one. A claim of the same intent by another owner gets the same key, also if that one succeeds between the
		 * press and its claim.
		 */
		claim(
			owner: ClaimOwner,
			wanted: Wanted,
			{ start, release }: ClaimHandlers<Variables, Result>,
			pressedAt = clockNow(),
		): { variables: Variables; promise: Promise<Result> } {
			const id = kind.identify(wanted);
			const joined = claims.join(owner, id);
			if (joined) return { variables: joined.variables, promise: joined.press.promise };

			const intent =
				claims.tryAgain(owner, id) ?? find(id, pressedAt) ?? remember(createIntent<Result>(id, kind.createKey(wanted)));
			if (intent.isStored) syncIntent(intent);
			const variables = kind.toVariables(wanted, intent.key);
			known.set(variables, intent);
			const wish = kind.wishOf?.(wanted) ?? intent.wish;
			Object.assign(intent, { isRestored: false, claimedAt: pressedAt, variables, wish });
			overwrite(intent);
			let abandon = () => {};
			const promise = new Promise<Result>((resolve, reject) => {
				abandon = () => {
					const error = abortError(intent);
					abandoned.add(variables);
					settle(variables, error);
					reject(error);
					release();
				};
				start(variables).then(resolve, reject);
			});
			claims.add({ owner, intent, variables, press: startPress(promise), abandon });
			return { variables, promise };
		},

		/**
		 * The room found for a wish whose outcome was still uncertain at the time of the press. Finding room anew could give
		 * another position, and so a second widget.
		 */
		recall(wishId: string, pressedAt: number): Wish["room"] | undefined {
			const isSame = ({ wish }: { wish?: Wish | undefined }) => wish?.id === wishId;
			const open = [...intents.values()].find((intent) => isSame(intent) && current(intent.id));
			const stored = listRecords().find(({ record }) => isSame(record) && isOpenAt(record, pressedAt));
			return (open ?? stored?.record)?.wish?.room;
		},

		/** Sends the request of an intent, or joins the one under way. */
		run(variables: Variables, send: (options: CreateOptions) => Promise<Result>): Promise<Result> {
			const intent = intentOf(variables);
			if (abandoned.has(variables)) return Promise.reject(abortError(intent));
			if (intent.state.isApplied && intent.state.result) return Promise.resolve(intent.state.result);
			const handlers = {
				onLearned: () => overwrite(intent),
				onWaiting: (isWaiting: boolean) => guard(intent, isWaiting),
			};
			if (!intent.request) {
				const stop = follow(intent);
				const request = shareRequest(
					(signal) => requestIntent(intent, signal, send, handlers),
					() => {
						stop();
						if (intent.request === request) intent.request = undefined;
					},
				);
				intent.request = request;
			}
			return intent.request.join(variables);
		},

		settle,
		isTeller: claims.isTeller,
		stateOf: (variables: Variables): IntentState<Result> => intentOf(variables).state,

		/** Cancels everything that an owner has under way. */
		cancel(owner: ClaimOwner): void {
			for (const { variables, intent } of claims.pendingOf(owner)) {
				abandoned.add(variables);
				const paused = cache.find({ predicate: ({ state }) => state.isPaused && state.variables === variables });
				if (paused) cache.remove(paused);
				else intent.request?.leave(variables, abortError(intent));
			}
		},

		/** Takes over an intent from an earlier page. Returns false if this page already has it. */
		restore(id: string, record: IntentRecord, variables: Variables): boolean {
			if (intents.get(id)?.isRestored || current(id)) return false;
			const intent = remember(createIntent<Result>(id, record.key, record));
			intent.isRestored = true;
			known.set(variables, intent);
			return true;
		},

		/** Whether a reload would keep it. */
		isPersisted: (variables: Variables): boolean =>
			persistence.kind === "host" || (persistence.kind === "storage" && intentOf(variables).isStored),

		/** Subscribes to an intent. While subscribed, its key does not expire. */
		subscribe(variables: Variables, listener: () => void): () => void {
			const intent = intentOf(variables);
			const update = () => {
				if (intent.state.isApplied) claims.tell(variables);
				listener();
			};
			intent.listeners.add(update);
			const timer = setInterval(() => intent.isClosed || store(intent), touchMs);
			const stop = follow(intent);
			return () => {
				intent.listeners.delete(update);
				clearInterval(timer);
				stop();
			};
		},
	};
}
