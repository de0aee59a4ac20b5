// A proxy that lets each person do less, and less often, and that keeps a record of who did what.
import { type AkuaAuthorization, type AkuaProxyCall, createAkuaProxy } from "akua-react/server";
import { readSession } from "./session.ts";

const runsPerMinute = 10;
const minuteMs = 60_000;
/** The runs of each person in this minute. With several servers, keep them where all can reach them. */
const runs = new Map<string, number>();
let minuteEnds = 0;

/** Counts a run, and returns how many seconds its person has to wait; 0 for none. */
function countRun(userId: string): number {
	const now = Date.now();
	if (now >= minuteEnds) {
		runs.clear();
		minuteEnds = now + minuteMs;
	}
	const count = (runs.get(userId) ?? 0) + 1;
	runs.set(userId, count);
	return count > runsPerMinute ? Math.ceil((minuteEnds - now) / 1000) : 0;
}

async function authorize(request: Request, { call, dashboardId }: AkuaProxyCall): Promise<AkuaAuthorization> {
	const session = await readSession(request);
	if (session === null) return new Response(null, { status: 401 });
	const subject = session.userId;
	// Only those who may see a dashboard may ask for it.
	if (dashboardId !== undefined && !session.dashboardIds.includes(dashboardId)) {
		return { subject, response: new Response(null, { status: 403 }) };
	}
	const waitSeconds = call === "executeSnippet" ? countRun(subject) : 0;
	if (waitSeconds > 0) {
		const headers = { "retry-after": String(waitSeconds) };
		return { subject, response: new Response(null, { status: 429, headers }) };
	}
	return { subject };
}

export const akua = createAkuaProxy({
	basePath: "/api/akua",
	token: () => process.env.AKUA_API_TOKEN ?? "",
	// What the form needs: to add, to run a snippet for its preview, and to undo.
	allow: ["add", "run", "deleteWidget"],
	authorize,
	onCall: (event) => console.info(JSON.stringify({ at: new Date().toISOString(), ...event })),
});
