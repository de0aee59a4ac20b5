import { onlineManager } from "@tanstack/react-query";
import type { AkuaClient } from "../../client/createAkuaClient.js";
import { AkuaConnectionError } from "../../client/errors/AkuaConnectionError.js";
import { isAkuaError } from "../../client/errors/AkuaError.js";
import type { CachedList } from "./cachedList.js";
import type { Ledger } from "./createLedger.js";
import type { createSaver } from "./createSaver.js";

export interface SaverOptions {
	client: AkuaClient;
	dashboardId: string;
	list: CachedList;
	ledger: Ledger;
}

type Saver = ReturnType<typeof createSaver>;

let loaded: typeof import("./createSaver.js") | undefined;

/** Loads the code that saves. Call it early to have it when it is needed. */
export async function loadSaver() {
	loaded ??= await import("./createSaver.js");
	return loaded;
}

/**
 * Saves the pending operations, with code that loads behind the first one. Code that cannot be loaded stalls like a
 * server that cannot be reached; offline, it waits.
 */
export function lateSaver(options: SaverOptions) {
	const { ledger } = options;
	let saver: Saver | undefined;
	let isSaving = false;
	let stopWaiting = () => {};

	/** The saver, unless its code has not loaded yet. */
	function get(): Saver | undefined {
		saver ??= loaded?.createSaver(options);
		return saver;
	}
	/** The saver, once its code has loaded. */
	async function load(): Promise<Saver> {
		try {
			const { createSaver } = await loadSaver();
			saver ??= createSaver(options);
			return saver;
		} catch (cause) {
			throw new AkuaConnectionError({ outcome: "not_applied", attempts: 0, cause });
		}
	}
	/** Starts saving, unless it is under way. */
	async function save(): Promise<void> {
		saver?.combine();
		if (isSaving) return;
		isSaving = true;
		stopWaiting();
		// Offline, another tab may hold the lock until the network is back.
		const status = onlineManager.isOnline() ? "saving" : "paused";
		if (ledger.getState().pending.length > 0) ledger.setStatus({ status, error: null });
		try {
			const { send, isWanted } = await load();
			do await send();
			while (isWanted());
			ledger.setStatus({ status: "idle", error: null });
		} catch (error) {
			if (!isAkuaError(error)) throw error;
			ledger.setStatus(onlineManager.isOnline() ? { status: "stalled", error } : { status: "paused", error: null });
			// The server may be unreachable because this device is offline.
			stopWaiting = onlineManager.subscribe((isOnline) => {
				if (isOnline) void save();
			});
		} finally {
			isSaving = false;
		}
	}
	return { save, load, get };
}

export type LateSaver = ReturnType<typeof lateSaver>;
