import { defineConfig } from "vitest/config";

export default defineConfig({
	test: { environment: "jsdom", setupFiles: ["akua-react/testing/jsdom"] },
});
