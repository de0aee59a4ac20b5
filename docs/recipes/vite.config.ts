// The proxy for `vite` and `vite preview`, for requests from this machine only
import react from "@vitejs/plugin-react";
import { akuaProxy } from "akua-react/vite";
import { defineConfig, loadEnv } from "vite";

// "" lets loadEnv read variables without VITE_, which never get to the browser.
export default defineConfig(({ mode }) => ({
	plugins: [react(), akuaProxy({ token: loadEnv(mode, process.cwd(), "").AKUA_API_TOKEN })],
}));
