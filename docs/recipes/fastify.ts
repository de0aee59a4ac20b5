//   fastify.addHook("onRequest", akuaHook);
// In this hook Fastify has not read the body yet.
import { createAkuaProxy, type NodeRequest, type NodeResponse, toNodeHandler } from "akua-react/server";
import { readSession } from "./session.ts";

const akua = createAkuaProxy({
	basePath: "/api/akua",
	token: () => process.env.AKUA_API_TOKEN ?? "",
	authorize: async (request) => {
		const session = await readSession(request);
		return session !== null && { subject: session.userId };
	},
});
const handle = toNodeHandler(akua);

export async function akuaHook({ raw }: { raw: NodeRequest }, reply: { raw: NodeResponse; hijack(): unknown }) {
	if (!raw.url?.startsWith(`${akua.basePath}/`)) return;
	reply.hijack();
	await handle(raw, reply.raw);
}
