import { dehydrate, hydrate, type QueryClient } from "@tanstack/react-query";

const key = "northwind:creates";

/**
 * Lets creates that wait for the network outlive the page: stores them at each change, takes them up again at the
 * start. An app that persists its cache anyway gets the same from React Query's own persisters.
 */
export async function keepCreates(queryClient: QueryClient): Promise<void> {
	try {
		hydrate(queryClient, JSON.parse(localStorage.getItem(key) ?? "{}"));
	} catch {
		localStorage.removeItem(key);
	}
	queryClient.getMutationCache().subscribe(() => {
		const waiting = dehydrate(queryClient, { shouldDehydrateQuery: () => false });
		localStorage.setItem(key, JSON.stringify(waiting));
	});
	await queryClient.resumePausedMutations();
}
