import react from "@vitejs/plugin-react";
import { akuaProxy } from "akua-react/vite";
import { defineConfig, loadEnv } from "vite";

export default defineConfig(({ mode }) => {
	const { AKUA_API_TOKEN, AKUA_BASE_URL } = loadEnv(mode, process.cwd(), "");
	// For `vite` and `vite preview`. In production, server.js is the proxy.
	return { plugins: [react(), akuaProxy({ token: AKUA_API_TOKEN, baseUrl: AKUA_BASE_URL || undefined })] };
});
