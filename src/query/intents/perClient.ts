import type { QueryClient } from "@tanstack/react-query";

/** One value for each QueryClient. On a server each request has its own, so that no user's intent meets another's. */
export function perClient<Value>(create: (queryClient: QueryClient) => Value): (queryClient: QueryClient) => Value {
	const values = new WeakMap<QueryClient, { value: Value }>();
	return (queryClient) => {
		const entry = values.get(queryClient) ?? { value: create(queryClient) };
		values.set(queryClient, entry);
		return entry.value;
	};
}
