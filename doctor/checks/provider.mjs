import { filesWith, importsReact } from "../code.mjs";

/**
 * Whether the components and hooks find a client.
 *
 * @param {import("../host.mjs").Host} host
 * @returns {import("../examine.mjs").Finding[]}
 */
export function checkProvider(host) {
	const users = filesWith(host, importsReact);
	if (users.length === 0) {
		return [
			{ check: "provider", status: "ok", message: "No component or hook is imported, so no provider is needed." },
		];
	}
	const missing = ["AkuaProvider", "QueryClientProvider"].filter(
		(name) => filesWith(host, new RegExp(`<\\w*${name}\\b|\\(\\s*${name}\\b`)).length === 0,
	);
	if (missing[0] === "AkuaProvider") {
		return [
			{
				check: "provider",
				status: "problem",
				message: "Components of akua-react are used, but there is no `AkuaProvider`.",
				remedy: "Wrap your app in `<AkuaProvider client={akua}>`, inside `QueryClientProvider`.",
				places: users,
			},
		];
	}
	const hasOwnClient = filesWith(host, /<AkuaProvider\b[^>]*\bqueryClient\b/).length > 0;
	if (missing.length > 0 && !hasOwnClient) {
		return [
			{
				check: "provider",
				status: "warning",
				message: "There is no `QueryClientProvider` in this folder.",
				remedy: "Wrap `AkuaProvider` in React Query’s `QueryClientProvider`, or pass it a `queryClient`.",
			},
		];
	}
	return [{ check: "provider", status: "ok", message: "There is an `AkuaProvider`, and a QueryClient." }];
}
