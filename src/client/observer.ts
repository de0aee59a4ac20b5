import type { AkuaEventListener } from "./events.js";

/** Who is told the events of every client on the page, besides the hosts' listeners. Only the devtools set it. */
export const observer: { onEvent?: AkuaEventListener } = {};
