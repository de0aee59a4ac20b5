import { onlineManager } from "@tanstack/react-query";
import { type AkuaError, isAkuaError } from "../../client/errors/AkuaError.js";
import { retryDelay } from "../../client/retryPolicy.js";
import { wait } from "../../client/wait.js";
import { holdLock } from "../../query/holdLock.js";
import { isPlaceLost } from "../../query/place.js";
import { createDecisions } from "./createDecisions.js";
import { createLane, lockName } from "./lane.js";
import type { SaverOptions } from "./lateSaver.js";
import { withOperation } from "./merge.js";
import { idsOf, type Move } from "./operations.js";
import { createRooms } from "./rooms.js";
import { saveChange, saveRemoval } from "./saveChange.js";
import { saveInsert, saveMoves } from "./savePlaces.js";
import { createServerList } from "./serverList.js";
import type { PendingOperation } from "./state.js";
import { withEdits } from "./withEdits.js";

const maxRetries = 3;
/** How often an operation is built anew after a 409. Moves write several widgets, so they meet more of them. */
const maxRebases = { change: 2, remove: 2, move: 8, insert: 8 };

/**
 * Sends pending operations, one request at a time, until none is left. A request that failed without a certain outcome
 * is not repeated as it is: the list is read, and what is still missing is sent with the etags of that list.
 */
export function createSaver(options: SaverOptions) {
	const server = createServerList(options);
	const ledger = withEdits(options.ledger);
	const lane = createLane({ ...options, ledger, server });
	const { getState, set, setStatus } = ledger;
	/** The key of the last operation that was combined with those before it. */
	let lastKey = 0;
	/** The moves since the list was last read. */
	let moves: Move[] = [];

	/** Combines operations, where one makes another unnecessary. */
	function combine(): void {
		const { pending } = getState();
		const first = pending.findIndex(({ key }) => key > lastKey);
		if (first === -1) return;
		lastKey = Math.max(...pending.map(({ key }) => key));
		set({ pending: pending.slice(first).reduce(withOperation, pending.slice(0, first)) });
	}

	/** The next operations to send: one, or all moves up to something else. A widget in conflict waits. */
	function next(): PendingOperation[] {
		combine();
		const { pending } = getState();
		const blocked = new Set(pending.filter(({ state }) => state === "conflict").map(({ operation }) => operation.id));
		const ready = pending.filter(({ operation }) => !blocked.has(operation.id));
		const end = ready.findIndex(({ operation }) => operation.type !== "move");
		return ready.slice(0, end === -1 ? ready.length : Math.max(1, end));
	}

	async function sendBatch([first, ...more]: readonly PendingOperation[]): Promise<void> {
		if (!first) return;
		const { operation } = first;
		switch (operation.type) {
			case "change":
				return saveChange(lane, first, operation);
			case "remove":
				return saveRemoval(lane, first, operation);
			case "insert":
				return saveInsert(lane, first, operation);
			case "move": {
				const batch = [first, ...more].flatMap((one) =>
					one.operation.type === "move" ? [[one, one.operation] as const] : [],
				);
				moves = [...new Set([...moves, ...batch.map(([, move]) => move)])];
				return saveMoves(lane, batch);
			}
		}
	}

	/** Deals with a failure. Returns whether to go on; otherwise the operations stay as they are. */
	async function recover(error: AkuaError, failures: number): Promise<boolean> {
		lane.server.outdate();
		const saving = getState().pending.filter(({ state }) => state === "saving");
		for (const one of saving) lane.update(one, { state: "waiting" });
		if (saving.length > 0 && error.code === "conflict") {
			for (const one of saving) {
				const { operation, rebases } = one;
				if (rebases < maxRebases[operation.type]) lane.update(one, { rebases: rebases + 1 });
				else lane.drop(one, { type: "busy", operation });
			}
			return true;
		}
		const isFinal = error.outcome === "not_applied" && !error.retryable && error.code !== "not_found";
		if (saving.length > 0 && isFinal) {
			for (const one of saving) lane.drop(one, { type: "failed", operation: one.operation, error });
			return true;
		}
		const delay = retryDelay(failures, error.retryAfterMs ?? 0, 60_000, Math.random);
		if (isFinal || failures > maxRetries || delay === undefined) return false;
		await wait(delay, undefined);
		return true;
	}

	async function sendAll(): Promise<void> {
		let failures = 0;
		for (let batch = next(); batch.length > 0; batch = next()) {
			if (!onlineManager.isOnline()) {
				setStatus({ status: "paused", error: null });
				await untilOnline();
				lane.server.outdate();
			}
			setStatus({ status: "saving", error: null });
			try {
				await sendBatch(batch);
				failures = 0;
			} catch (error) {
				if (!isAkuaError(error)) {
					// Reading the list was cancelled, for instance because a form has added a widget.
					lane.server.outdate();
					if (++failures > maxRetries) throw error;
					continue;
				}
				failures += error.code === "conflict" ? 0 : 1;
				if (!(await recover(error, Math.max(1, failures)))) throw error;
			}
		}
	}

	/** Reads what others did meanwhile, and what the API made of positions. */
	async function readBack(): Promise<void> {
		try {
			const ids = idsOf(await lane.server.read());
			for (const { id, place } of moves)
				if (ids.includes(id) && isPlaceLost(ids, place)) lane.tell(id, { type: "placeLost" });
		} catch {
			lane.server.outdate();
		}
		moves = [];
	}

	return {
		/** Sends everything. Throws the failure that leaves something. */
		send: () =>
			holdLock(lockName(lane.dashboardId), async () => {
				await sendAll();
				await readBack();
				ledger.tellSaved();
			}),
		/** Whether there is anything to send. */
		isWanted: () => next().length > 0,
		combine,
		hear: server.hear,
		rooms: createRooms(lane),
		decisions: createDecisions(ledger),
	};
}

/** Waits for the network to come back. */
function untilOnline(): Promise<void> {
	return new Promise((resolve) => {
		const stop = onlineManager.subscribe((isOnline) => {
			if (!isOnline) return;
			stop();
			resolve();
		});
	});
}
