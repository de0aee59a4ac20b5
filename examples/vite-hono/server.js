import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { createAkuaProxy } from "akua-react/server";
import { Hono } from "hono";

const akua = createAkuaProxy({
	basePath: "/api/akua",
	token: () => process.env.AKUA_API_TOKEN ?? "",
	baseUrl: process.env.AKUA_BASE_URL || undefined,
	// Replace it with a look at your session: this lets everybody in.
	authorize: () => true,
});

const app = new Hono();
app.all("/api/akua/*", ({ req }) => akua(req.raw));
app.use(serveStatic({ root: "./dist" }));

const port = Number(process.env.PORT) || 3000;
serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => console.log(`http://localhost:${port}`));
