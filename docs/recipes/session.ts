/** Replace it with your own: who is signed in, by the cookie of the request. */
export async function readSession(request: Request): Promise<{ userId: string } | null> {
	const id = /(?:^|; )session=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
	return id ? { userId: id } : null;
}
