import { AsyncLocalStorage } from "node:async_hooks";
import { type AkuaClient, type AkuaClientOptions, createAkuaClient } from "akua-react/client";
import { chaosHeaders } from "./createFaultServer.ts";
import { patience, timing } from "./timing.ts";

export interface ClientsOptions {
	baseUrl: string;
	token: string;
	/** Called with all that a client tells. */
	onTold: (value: unknown) => void;
}

/** A client that gives up soon and one that does not, whose requests say to which call they belong. */
export function createClients({ baseUrl, token, onTold }: ClientsOptions) {
	const calls = new AsyncLocalStorage<number>();
	const received = new Map<string, number>();
	const endings = new WeakMap<object, number>();
	let [call, order] = [0, 0];
	/** The next place in the order of all that is sent and told. */
	const tick = () => ++order;
	/** The place of an error in that order: where it was asked for first. */
	const endOf = (error: object) => {
		const end = endings.get(error) ?? tick();
		endings.set(error, end);
		return end;
	};

	const options: AkuaClientOptions = {
		baseUrl,
		token: () => token,
		async fetch(input, init) {
			const headers = new Headers(init?.headers);
			headers.set(chaosHeaders.create, JSON.parse(String(init?.body)).position);
			headers.set(chaosHeaders.call, String(calls.getStore()));
			headers.set(chaosHeaders.sentAt, String(Date.now()));
			headers.set(chaosHeaders.order, String(tick()));
			const response = await fetch(input, { ...init, headers });
			received.set(response.headers.get("x-request-id")?.split(" ")[0] ?? "", Date.now());
			return response;
		},
		onEvent: onTold,
	};
	const tracked = (akua: AkuaClient): AkuaClient => ({
		...akua,
		widgets: {
			...akua.widgets,
			create: (...given) =>
				calls.run(++call, () =>
					akua.widgets.create(...given).catch((error) => {
						endOf(error);
						throw error;
					}),
				),
		},
	});
	return {
		hasty: tracked(createAkuaClient({ ...options, ...timing })),
		patient: tracked(createAkuaClient({ ...options, ...patience })),
		/** When answers reached a client, by their request ids. */
		received,
		tick,
		endOf,
	};
}
