/** Replace this with your own: returns the signed-in user from the request's cookie. */
export async function readSession(request: Request): Promise<{ userId: string } | null> {
	const id = /(?:^|; )session=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
	return id ? { userId: id } : null;
}
