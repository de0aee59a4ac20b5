import type { AkuaClient } from "../../client/createAkuaClient.js";
import type { Widget } from "../../contract/widget.js";
import type { ServerList } from "./serverList.js";
import type { ArrangementNotice, PendingOperation } from "./state.js";
import type { Write } from "./writeChannel.js";

type Told<Notice> = Notice extends unknown ? Omit<Notice, "id" | "widget"> : never;
/** A notice without what the arrangement adds itself. */
export type NewNotice = Told<ArrangementNotice>;

/** What the API does with a position: keep it, or insert there and shift the others. It documents neither. */
export type PositionMode = "unknown" | "stored" | "inserted";

/** What a step of saving works with. */
export interface Lane {
	readonly client: AkuaClient;
	readonly dashboardId: string;
	readonly server: ServerList;
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

export function replaceWidget(saved: Widget): (widgets: Widget[]) => Widget[] {
	return (widgets) => widgets.map((widget) => (widget.id === saved.id ? saved : widget));
}

/** One tab at a time writes to a dashboard. */
export function lockName(dashboardId: string): string {
	return `akua-react:dashboard:${dashboardId}`;
}
