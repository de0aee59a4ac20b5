export { AkuaDevtools } from "./AkuaDevtools.js";
export { AkuaDevtoolsPanel } from "./AkuaDevtoolsPanel.js";
export { akuaDevtoolsPlugin } from "./akuaDevtoolsPlugin.js";
