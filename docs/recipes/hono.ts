import { createAkuaProxy } from "akua-react/server";
import { Hono } from "hono";
import { readSession } from "./session.ts";

const akua = createAkuaProxy({
	basePath: "/api/akua",
	token: () => process.env.AKUA_API_TOKEN ?? "",
	authorize: async (request) => (await readSession(request)) !== null,
});

export const app = new Hono();
app.all("/api/akua/*", ({ req }) => akua(req.raw));
