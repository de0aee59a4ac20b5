import { createAkuaProxy } from "akua-react/server";
import { akuaOptions } from "../../../akua";

const akua = createAkuaProxy({
	...akuaOptions,
	basePath: "/api/akua",
	// Replace it with a look at your session: this lets everybody in.
	authorize: () => true,
});

export { akua as DELETE, akua as GET, akua as PATCH, akua as POST };
