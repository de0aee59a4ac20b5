import type { Place } from "../../query/place.js";
import type { Operation, WidgetPatch } from "./operations.js";

/** What can be done with the widgets of a dashboard. Each shows at once; what is already so does nothing. */
export interface DashboardActions {
	/** Moves a widget beside others. */
	move(id: string, place: Place): void;
	/** Sets a widget's width, its display type, or both. */
	change(id: string, patch: WidgetPatch): void;
	/** Deletes a widget. Undo creates it again, if `isRestorable`. */
	remove(id: string): void;
	/** Adds the same widget after itself. Returns the key of the new item; `undefined` unless `isRestorable`. */
	duplicate(id: string): string | undefined;
	/** Takes the last action back, unless somebody else has changed the same since. Returns what is done for it. */
	undo(): Operation | undefined;
	redo(): Operation | undefined;
	/** Decides a conflict, by its key: saves the person's change after all, or drops it. */
	resolve(key: number, decision: "mine" | "theirs"): void;
	/** Does again what a notice says could not be done, by the notice's id. */
	again(noticeId: number): void;
	/** Removes a notice, by its id. */
	dismiss(noticeId: number): void;
	/** Tries to save again. */
	retry(): void;
	/** Drops everything that is not saved. */
	discard(): void;
	/**
	 * Writes what makes room for a widget that is created elsewhere. Returns the position to create it at; `undefined` at
	 * the end.
	 */
	makeRoom(place: Place): Promise<number | undefined>;
}
