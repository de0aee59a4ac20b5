import { fileURLToPath } from "node:url";
import { createFakeAkua } from "akua-react/testing";
import { type AkuaProxyPlugin, akuaProxy } from "akua-react/vite";
import { keepOnDisk } from "./keepOnDisk.ts";

interface Served {
	plugin: AkuaProxyPlugin;
	/** A line for the terminal of the demo. */
	description: string;
	/** Forgets all that was changed. Only a fake can. */
	startAfresh?: () => Promise<void>;
}

/** The proxy, to the real API if there is a token for it, or else to a fake Akua whose data outlives a restart. */
export async function createAkuaPlugin(env: NodeJS.ProcessEnv): Promise<Served> {
	const { AKUA_API_TOKEN: token, AKUA_CONTEXT: context, AKUA_BASE_URL: baseUrl } = env;
	if (token) {
		const plugin = akuaProxy({ token, context: context || undefined, baseUrl: baseUrl || undefined });
		return { plugin, description: `${baseUrl || "the API"}, with your token, which never leaves this server` };
	}
	const fake = createFakeAkua({ latencyMs: 250 });
	const file = env.AKUA_DEMO_DATA || fileURLToPath(new URL("../../.demo-data/akua.json", import.meta.url));
	const stored = await keepOnDisk(fake, file);
	const plugin = akuaProxy({
		token: fake.token,
		fetch: async (input, init) => {
			const answer = await fake.fetch(input, init);
			await stored();
			return answer;
		},
	});
	const startAfresh = () => {
		fake.reset();
		return stored();
	};
	return {
		plugin,
		startAfresh,
		description: "a fake on this machine, no account needed; its data is kept in .demo-data",
	};
}
