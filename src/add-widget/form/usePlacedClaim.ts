"use client";

import { onlineManager } from "@tanstack/react-query";
import { useAkuaContext, useAkuaQueryClient } from "../../hooks/AkuaContext.js";
import type { Place, Room } from "../../query/place.js";
import { lateModule } from "../../ui/lateModule.js";

const arrangements = lateModule(async () => {
	const module = await import("../../dashboard/arrangement/arrangementOf.js");
	await module.loadSaver();
	return module;
});

/** Loads what finds room at a place, so that it is there at submit, even offline. */
export const loadArrangements = arrangements.load;

interface ClaimAtOptions<Claim> {
	/** The room that an open create of the same wish was sent with. */
	recall: () => Room | undefined;
	/** Called once, in the tick in which the room is certain. */
	claim: (room: Room) => Claim;
	/** Claims at once when it is aborted. */
	signal: AbortSignal;
}

/**
 * Returns a function that claims a create at a place. The position is made before the claim, because a create's identity
 * is what is sent: from a fresh list, or from the known one if that cannot be read.
 */
export function usePlacedClaim(dashboardId: string) {
	const { client } = useAkuaContext("useAddWidgetForm");
	const queryClient = useAkuaQueryClient("useAddWidgetForm");
	return async <Claim>(place: Place, { recall, claim, signal }: ClaimAtOptions<Claim>): Promise<Claim> => {
		const recalled = recall();
		if (recalled) return claim(recalled);
		const aborted = new Promise<never>((_, reject) => {
			signal.addEventListener("abort", () => reject(signal.reason));
		});
		const findRoom = async () => {
			await arrangements.load();
			const arrangement = arrangements.loaded?.arrangementOf(queryClient, client, dashboardId);
			// Another form or tab may have claimed the same meanwhile.
			const saver = await arrangement?.saver.load();
			return saver?.rooms.make(place, claim, { recall, signal });
		};
		// React Query would wait for the network, without an intent that outlives the page.
		const found = onlineManager.isOnline()
			? await Promise.race([findRoom(), aborted]).catch(() => undefined)
			: undefined;
		const arrangement = arrangements.loaded?.arrangementOf(queryClient, client, dashboardId);
		return found ?? claim(arrangement?.saver.get()?.rooms.known(place) ?? { position: undefined, instead: "end" });
	};
}
