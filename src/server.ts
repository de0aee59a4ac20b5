export { AkuaConfigError } from "./client/errors/AkuaConfigError.js";
export type { AkuaCall } from "./client/events.js";
export { type AkuaProxyOptions, createAkuaProxy } from "./server/createAkuaProxy.js";
