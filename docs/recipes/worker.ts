// A Cloudflare Worker, or any other fetch handler. The token is a secret of the worker.
import { createAkuaProxy } from "akua-react/server";
import { readSession } from "./session.ts";

interface Environment {
	AKUA_API_TOKEN: string;
	ASSETS: { fetch: (request: Request) => Promise<Response> };
}

export const worker = {
	async fetch(request: Request, env: Environment): Promise<Response> {
		if (!new URL(request.url).pathname.startsWith("/api/akua/")) return env.ASSETS.fetch(request);
		const akua = createAkuaProxy({
			basePath: "/api/akua",
			token: env.AKUA_API_TOKEN,
			authorize: async (request) => {
				const session = await readSession(request);
				return session !== null && { subject: session.userId };
			},
		});
		return akua(request);
	},
};
