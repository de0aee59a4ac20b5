import { createAkuaClient } from "akua-react/client";

/** What the server uses for a prefetch. The token stays here. */
export const akuaOptions = {
	token: () => process.env.AKUA_API_TOKEN ?? "",
	baseUrl: process.env.AKUA_BASE_URL || undefined,
};

export const akua = createAkuaClient(akuaOptions);
