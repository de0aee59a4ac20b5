// Mount it before any body parser, because the proxy reads the body itself:
//   app.use("/api/akua", akuaMiddleware);
import { createAkuaProxy } from "akua-react/server";
import { toNodeHandler } from "./node-adapter.ts";
import { readSession } from "./session.ts";

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
