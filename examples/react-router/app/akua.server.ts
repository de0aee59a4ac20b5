import { createAkuaClient } from "akua-react/client";
import { createAkuaProxy } from "akua-react/server";

const options = {
	token: () => process.env.AKUA_API_TOKEN ?? "",
	baseUrl: process.env.AKUA_BASE_URL || undefined,
};

/** For loaders. */
export const akua = createAkuaClient(options);

export const akuaProxy = createAkuaProxy({
	...options,
	basePath: "/api/akua",
	// Replace it with a look at your session: this lets everybody in.
	authorize: () => true,
});
