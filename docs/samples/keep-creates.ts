import { dehydrate, hydrate, type QueryClient } from "@tanstack/react-query";
import { type AkuaClient, registerAkuaMutations } from "akua-react/client";

const place = "my-app:creates";

/** Lets creates that wait for the network outlive the page. Call it once, at the start. */
export async function keepCreates(queryClient: QueryClient, akua: AkuaClient): Promise<void> {
	registerAkuaMutations(queryClient, akua);
	hydrate(queryClient, JSON.parse(localStorage.getItem(place) ?? "{}"));
	queryClient.getMutationCache().subscribe(() => {
		const waiting = dehydrate(queryClient, { shouldDehydrateQuery: () => false });
		localStorage.setItem(place, JSON.stringify(waiting));
	});
	await queryClient.resumePausedMutations();
}
