export {
	type AkuaProxyPlugin,
	type AkuaProxyPluginOptions,
	akuaProxy,
	type ViteServer,
} from "../server/akuaProxyPlugin.js";
