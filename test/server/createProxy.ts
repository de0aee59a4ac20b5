import { connect } from "node:net";
import { createAkuaClient } from "akua-react/client";
import { type AkuaProxyOptions, createAkuaProxy, toNodeHandler } from "akua-react/server";
import { createFakeAkua, type FakeAkuaOptions } from "akua-react/testing";
import { vi } from "vitest";
import { listen } from "../support/listen.ts";

export const token = "sk_akua_sentinel_4711";
export const basePath = "/api/akua";
export const createPath = `${basePath}/dashboards/dash_overview/widgets`;
export const json = { "content-type": "application/json" };
export const body = JSON.stringify({ snippet_id: "snip_quota", col_span: 1 });

/** The fake Akua and the proxy, each on a socket. */
export async function createProxy(options: Partial<AkuaProxyOptions> = {}, fakeOptions: FakeAkuaOptions = {}) {
	const fake = createFakeAkua({ token, ...fakeOptions });
	const upstream = await listen(toNodeHandler((request) => fake.fetch(request)));
	const onError = vi.fn<(error: Error) => void>();
	const handle = createAkuaProxy({
		basePath,
		token,
		authorize: () => true,
		baseUrl: `${upstream.url}/v1`,
		onError,
		...options,
	});
	const { url } = await listen(toNodeHandler(handle));
	const create = (headers: HeadersInit = {}, content: BodyInit = body) =>
		fetch(url + createPath, {
			method: "POST",
			body: content,
			headers: { ...json, ...Object.fromEntries(new Headers(headers)) },
		});
	return {
		fake,
		url,
		api: url + basePath,
		create,
		onError,
		akua: createAkuaClient({ baseUrl: url + basePath, maxRetries: 0 }),
	};
}

/** A proxy in front of a server that answers every request in the same way. */
export async function createProxyTo(answer: Parameters<typeof listen>[0], options: Partial<AkuaProxyOptions> = {}) {
	const upstream = await listen(answer);
	return createProxy({ baseUrl: upstream.url, ...options });
}

/** Sends the start of a request exactly as given, since `fetch` would normalise it, and reads the answer. */
export async function sendRaw(url: string, text: string): Promise<string> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		const socket = connect(Number(port), hostname, () => socket.write(text.replace("HOST", `${hostname}:${port}`)));
		let answer = "";
		socket.on("data", (chunk) => (answer += chunk));
		socket.on("end", () => resolve(answer));
		socket.on("error", reject);
	});
}
