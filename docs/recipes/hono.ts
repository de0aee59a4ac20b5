import { createAkuaProxy } from "akua-react/server";
import { Hono } from "hono";
import { readSession } from "./session.ts";

const akua = createAkuaProxy({
	basePath: "/api/akua",
	token: () => process.env.AKUA_API_TOKEN ?? "",
	authorize: async (request) => {
		const session = await readSession(request);
		return session !== null && { subject: session.userId };
	},
});

export const app = new Hono();
app.all("/api/akua/*", ({ req }) => akua(req.raw));
