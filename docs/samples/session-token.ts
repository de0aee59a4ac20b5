import { createAkuaClient } from "akua-react/client";

/** Called for each request, and again after a 401. Use a token that lasts for minutes and belongs to one person. */
async function fetchSessionToken(): Promise<string> {
	const response = await fetch("/api/akua-session", { method: "POST" });
	if (!response.ok) throw new Error("There is no session.");
	return response.text();
}

export const akua = createAkuaClient({ token: () => fetchSessionToken() });
