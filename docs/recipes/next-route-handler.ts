// app/api/akua/[...path]/route.ts
import { createAkuaProxy } from "akua-react/server";
import { readSession } from "./session";

const akua = createAkuaProxy({
	basePath: "/api/akua",
	token: () => process.env.AKUA_API_TOKEN ?? "",
	authorize: async (request) => {
		const session = await readSession(request);
		return session !== null && { subject: session.userId };
	},
});

export { akua as DELETE, akua as GET, akua as PATCH, akua as POST };
