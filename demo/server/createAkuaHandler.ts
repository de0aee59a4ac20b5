import { fileURLToPath } from "node:url";
import { createAkuaProxy } from "akua-react/server";
import { createFakeAkua } from "akua-react/testing";
import { keepOnDisk } from "./keepOnDisk.ts";

export interface AkuaHandler {
	handle: (request: Request) => Promise<Response>;
	/** A line for the terminal of the demo. */
	description: string;
}

/** The real API if there is a token for it, or else a fake Akua whose data outlives a restart. */
export async function createAkuaHandler(basePath: string, env: NodeJS.ProcessEnv): Promise<AkuaHandler> {
	const { AKUA_API_TOKEN: token, AKUA_CONTEXT: context, AKUA_BASE_URL: baseUrl } = env;
	if (token) {
		const handle = createAkuaProxy({
			basePath,
			token,
			context: context || undefined,
			baseUrl: baseUrl || undefined,
			// The demo listens on this machine only and has no accounts. A real host checks its session here.
			authorize: () => true,
		});
		return { handle, description: `${baseUrl || "the API"}, with your token, which never leaves this server` };
	}
	const fake = createFakeAkua({ token: null, basePath, latencyMs: 250 });
	const file = env.AKUA_DEMO_DATA || fileURLToPath(new URL("../../.demo-data/akua.json", import.meta.url));
	const stored = await keepOnDisk(fake, file);
	return {
		handle: async (request) => {
			const answer = await fake.fetch(request);
			await stored();
			return answer;
		},
		description: "a fake on this machine, no account needed; its data is kept in .demo-data",
	};
}
