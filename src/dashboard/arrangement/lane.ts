import { notifyManager } from "@tanstack/react-query";
import type { AkuaClient } from "../../client/createAkuaClient.js";
import type { Widget } from "../../contract/widget.js";
import type { NewNotice } from "./createLedger.js";
import type { SaverOptions } from "./lateSaver.js";
import { type Operation, pick, renameIn } from "./operations.js";
import type { ServerList } from "./serverList.js";
import type { PendingOperation } from "./state.js";
import type { SavedLedger } from "./withEdits.js";
import type { Write } from "./writeChannel.js";

/** What the API does with a position: keep it, or insert there and shift the others. It documents neither. */
type PositionMode = "unknown" | "stored" | "inserted";

const positionModes = new WeakMap<AkuaClient, PositionMode>();

/** What a step of saving works with. */
export interface Lane {
	readonly client: AkuaClient;
	readonly dashboardId: string;
	readonly server: ServerList;
	/** As far as it was seen of the client's API. */
	positionMode: PositionMode;
	/** Marks operations as being sent, on these versions of their widgets. */
	start(operations: readonly PendingOperation[], widgets: readonly Widget[]): void;
	update(operation: PendingOperation, next: Partial<PendingOperation>): void;
	/** Stores what the server answered, and in the same moment drops operations that it has. */
	store(
		update: (widgets: Widget[]) => Widget[],
		write: Write | undefined,
		done?: readonly PendingOperation[],
	): Promise<void>;
	finish(operations: readonly PendingOperation[]): void;
	/** Drops an operation that cannot be saved. */
	drop(operation: PendingOperation, notice: NewNotice): void;
	tell(id: string, notice: NewNotice): void;
	/** Lets the person decide. */
	clash(operation: PendingOperation, theirs: Widget): void;
	/** Replaces the temporary id of a created widget everywhere. */
	rename(temporaryId: string, id: string): void;
}

interface LaneOptions extends Pick<SaverOptions, "client" | "dashboardId"> {
	ledger: SavedLedger;
	server: ServerList;
}

export function createLane({ client, dashboardId, ledger, server }: LaneOptions): Lane {
	const { getState, set, update, finish, find, history, keys } = ledger;
	return {
		client,
		dashboardId,
		server,
		get positionMode() {
			return positionModes.get(client) ?? "unknown";
		},
		set positionMode(mode) {
			positionModes.set(client, mode);
		},
		update,
		finish,
		start(operations, widgets) {
			for (const one of operations) {
				update(one, { state: "saving", seen: one.seen ?? widgets.find(({ id }) => id === one.operation.id) });
			}
		},
		async store(change, write, done = []) {
			await server.settle();
			notifyManager.batch(() => {
				server.store(change(server.cached()), write);
				finish(done);
			});
		},
		drop(pending, notice) {
			const { key, operation } = pending;
			history.forget(key);
			ledger.tell(pending.seen ?? find(operation.id), notice);
			const rest = ledger.without([pending]).map((later) => rebase(later, operation));
			const isMoot = (later: PendingOperation) => operation.type === "insert" && later.operation.id === operation.id;
			set({ pending: rest.filter((later) => !isMoot(later)) });
		},
		tell: (id, notice) => ledger.tell(find(id), notice),
		clash(pending, theirs) {
			const clash = { state: "conflict", theirs } as const;
			update(pending, clash);
			ledger.emit({ type: "conflict", conflict: { ...pending, ...clash } });
		},
		rename(temporary, id) {
			keys.set(id, temporary);
			history.rename(temporary, id);
			const { pending } = getState();
			set({ pending: pending.map((one) => ({ ...one, operation: renameIn(one.operation, temporary, id) })) });
		},
	};
}

export function replaceWidget(saved: Widget): (widgets: Widget[]) => Widget[] {
	return (widgets) => widgets.map((widget) => (widget.id === saved.id ? saved : widget));
}

/** One tab at a time writes to a dashboard. */
export function lockName(dashboardId: string): string {
	return `akua-react:dashboard:${dashboardId}`;
}

/** A pending operation after an earlier one was dropped: its base is then what that one would have replaced. */
function rebase(pending: PendingOperation, dropped: Operation): PendingOperation {
	const { operation } = pending;
	if (operation.type !== "change" || dropped.type !== "change" || operation.id !== dropped.id) return pending;
	return {
		...pending,
		operation: { ...operation, base: { ...operation.base, ...pick(dropped.base, operation.patch) } },
	};
}
