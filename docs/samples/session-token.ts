import { createAkuaClient } from "akua-react/client";

/** Called before each request, and again after a 401. Return a token of one user that expires within minutes. */
async function fetchSessionToken(): Promise<string> {
	const response = await fetch("/api/akua-session", { method: "POST" });
	if (!response.ok) throw new Error("There is no session.");
	return response.text();
}

export const akua = createAkuaClient({ token: () => fetchSessionToken() });
