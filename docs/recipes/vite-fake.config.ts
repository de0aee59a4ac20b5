// Without an account: the proxy in front of an Akua in memory
import react from "@vitejs/plugin-react";
import { createFakeAkua } from "akua-react/testing";
import { akuaProxy } from "akua-react/vite";
import { defineConfig } from "vite";

const fake = createFakeAkua();

export default defineConfig({ plugins: [react(), akuaProxy({ token: fake.token, fetch: fake.fetch })] });
