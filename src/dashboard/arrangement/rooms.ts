import { type AkuaError, isAkuaError } from "../../client/errors/AkuaError.js";
import type { Widget } from "../../contract/widget.js";
import { holdLock } from "../../query/holdLock.js";
import { isPlaceLost, type Place, type Room } from "../../query/place.js";
import { type Lane, lockName } from "./lane.js";
import { idsOf } from "./operations.js";
import type { PositionWrite } from "./planMoves.js";
import { planInsert, writePosition } from "./savePlaces.js";

const maxTries = 8;

/** Room at a place, for widgets that are created elsewhere. */
export function createRooms(lane: Lane) {
	async function make(place: Place, signal: AbortSignal | undefined): Promise<Room> {
		lane.server.outdate();
		for (let tries = 1; ; tries++) {
			signal?.throwIfAborted();
			let isWriting = false;
			try {
				const widgets = await lane.server.current();
				const { room, write } = findRoom(lane, widgets, place);
				if (room) return room;
				isWriting = true;
				await writePosition(lane, widgets, write);
			} catch (error) {
				lane.server.outdate();
				// Somebody else changed or removed the widget, the answer was lost, or another read took the place of this one.
				const mayGoOn = isAkuaError(error) ? isWriting && isOvertaken(error) : true;
				if (tries > maxTries || !mayGoOn) throw error;
			}
		}
	}
	return {
		/**
		 * Makes room where there is none, unless `recall` knows of some. `use` gets it while no other form or tab of the
		 * person writes to the dashboard. Rejects if none can be made.
		 */
		make<Result>(
			place: Place,
			use: (room: Room) => Result,
			{ recall, signal }: { recall?: () => Room | undefined; signal?: AbortSignal } = {},
		): Promise<Result> {
			const run = async () => {
				const room = recall?.() ?? (await make(place, signal));
				signal?.throwIfAborted();
				return use(room);
			};
			return holdLock(lockName(lane.dashboardId), run, signal);
		},
		/** The room as far as it is known without a request. */
		known(place: Place): Room {
			const widgets = lane.server.known();
			return (widgets && findRoom(lane, widgets, place).room) ?? { position: undefined, instead: "end" };
		},
	};
}

/** The room at a place, or the next write that makes it. */
function findRoom(
	lane: Lane,
	widgets: readonly Widget[],
	place: Place,
): { room: Room; write?: never } | { room?: never; write: PositionWrite } {
	const ids = idsOf(widgets);
	const isGone = place.after !== null && !ids.includes(place.after);
	const instead = isGone ? (isPlaceLost(ids, place) ? "end" : "nearby") : undefined;
	const [write] = planInsert(lane, widgets, { id: "", place });
	return write && write.id !== "" ? { write } : { room: { position: write?.position, instead } };
}

function isOvertaken({ code, outcome }: AkuaError): boolean {
	return code === "conflict" || code === "not_found" || outcome === "unknown";
}
