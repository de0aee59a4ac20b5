import type { AkuaClient } from "../../client/createAkuaClient.js";
import type { PositionMode } from "./lane.js";

const modes = new WeakMap<AkuaClient, PositionMode>();

/** What a client's API does with positions, as far as it was seen. */
export const positionModes = {
	get: (client: AkuaClient): PositionMode => modes.get(client) ?? "unknown",
	set: (client: AkuaClient, mode: PositionMode) => void modes.set(client, mode),
};
