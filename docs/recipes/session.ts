export interface Session {
	/** An id that never changes, and that no other person gets. */
	userId: string;
	/** The dashboards that the person may see. */
	dashboardIds: readonly string[];
}

/** Replace this with your own: returns the signed-in person from the request's cookie. */
export async function readSession(request: Request): Promise<Session | null> {
	const id = /(?:^|; )session=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
	return id ? { userId: id, dashboardIds: ["dash_overview"] } : null;
}
