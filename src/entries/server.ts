export { AkuaConfigError } from "../client/errors/AkuaConfigError.js";
export type { AkuaCall } from "../contract/endpoints.js";
export type { AkuaCallGroup } from "../server/callGroups.js";
export { createAkuaProxy } from "../server/createAkuaProxy.js";
export type { AkuaProxyCall } from "../server/matchCall.js";
export type { AkuaAuthorization, AkuaProxyEvent, AkuaProxyOptions, AkuaSubject } from "../server/options.js";
