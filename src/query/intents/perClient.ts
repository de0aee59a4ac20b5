import type { QueryClient } from "@tanstack/react-query";

/** Creates one value per QueryClient. On a server each request has its own, so that users never share intents. */
export function perClient<Value>(create: (queryClient: QueryClient) => Value): (queryClient: QueryClient) => Value {
	const values = new WeakMap<QueryClient, { value: Value }>();
	return (queryClient) => {
		const entry = values.get(queryClient) ?? { value: create(queryClient) };
		values.set(queryClient, entry);
		return entry.value;
	};
}

/** Where pending intents are kept across reloads: nowhere, in our storage, or in the host's persister. */
export interface Persistence {
	kind: "none" | "storage" | "host";
}

export const persistenceOf = perClient((): Persistence => ({ kind: "none" }));
