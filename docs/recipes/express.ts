//   app.use(akuaMiddleware);
import { createAkuaProxy, toNodeHandler } from "akua-react/server";
import { readSession } from "./session.ts";

/** Passes on what is not below basePath. Behind a reverse proxy, see the option trustProxy of toNodeHandler. */
export const akuaMiddleware = toNodeHandler(
	createAkuaProxy({
		basePath: "/api/akua",
		token: () => process.env.AKUA_API_TOKEN ?? "",
		authorize: async (request) => {
			const session = await readSession(request);
			return session !== null && { subject: session.userId };
		},
	}),
);
