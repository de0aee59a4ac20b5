export { AkuaConfigError } from "../client/errors/AkuaConfigError.js";
export type { AkuaCall } from "../contract/endpoints.js";
export type { AkuaCallGroup } from "../server/callGroups.js";
export { type AkuaProxy, createAkuaProxy } from "../server/createAkuaProxy.js";
export type { AkuaProxyCall } from "../server/matchCall.js";
export type { AkuaAuthorization, AkuaProxyEvent, AkuaProxyOptions, AkuaSubject } from "../server/options.js";
export {
	type FetchHandler,
	type NodeHandler,
	type NodeHandlerOptions,
	toNodeHandler,
} from "../server/toNodeHandler.js";
export type { NodeRequest, NodeResponse } from "../server/toRequest.js";
