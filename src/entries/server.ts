export { AkuaConfigError } from "../client/errors/AkuaConfigError.js";
export type { AkuaCall } from "../contract/endpoints.js";
export { type AkuaProxyOptions, createAkuaProxy } from "../server/createAkuaProxy.js";
