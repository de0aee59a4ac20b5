import { createAkuaClient } from "akua-react/client";

/** Asked for at each request, and once more after a 401: a token that lives for minutes, and acts for one person. */
async function fetchSessionToken(): Promise<string> {
	const response = await fetch("/api/akua-session", { method: "POST" });
	if (!response.ok) throw new Error("There is no session.");
	return response.text();
}

export const akua = createAkuaClient({ token: () => fetchSessionToken() });
