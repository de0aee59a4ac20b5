import { QueryClient, QueryClientProvider, useQueryClient } from "@tanstack/react-query";
import {
	AkuaProvider,
	useAkuaClient,
	useCreateWidget,
	useSnippetResult,
	useSnippets,
	useUndoCreate,
	useWidgets,
} from "akua-react";
import { createAkuaClient, widgetsOptions } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";

const fake = createFakeAkua();
const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch });
const hooks: [string, () => unknown][] = [
	["useCreateWidget", () => useCreateWidget({ dashboardId: "d" })],
	["useWidgets", () => useWidgets("d")],
	["useSnippets", () => useSnippets()],
	["useSnippetResult", () => useSnippetResult("s")],
	["useUndoCreate", () => useUndoCreate({ widget: undefined })],
];

function Host({ hook }: { hook: () => unknown }) {
	hook();
	return null;
}

function render(hook: () => unknown, wrap: (children: ReactNode) => ReactNode = (children) => children) {
	return () => renderToString(wrap(<Host hook={hook} />));
}

test.each([...hooks, ["useAkuaClient", () => useAkuaClient()]] as const)(
	"%s without a provider throws an error that says how to add one",
	(name, hook) => {
		expect(render(hook)).toThrow(`${name} needs an AkuaProvider above it: <AkuaProvider client=`);
	},
);

test.each(hooks)(
	"%s without a QueryClient throws an error that says where to put one, and mentions two copies",
	(name, hook) => {
		const withoutQueries = render(hook, (children) => <AkuaProvider client={akua}>{children}</AkuaProvider>);
		expect(withoutQueries).toThrow(`${name} needs a QueryClient: put a QueryClientProvider above AkuaProvider`);
		expect(withoutQueries).toThrow("npm ls @tanstack/react-query");
	},
);

test("the provider's QueryClient is used before the host's", () => {
	const [hosts, own] = [new QueryClient(), new QueryClient()];
	const { queryKey } = widgetsOptions(akua, "d");
	own.setQueryData(queryKey, []);
	const seen: unknown[] = [];
	render(
		() => {
			seen.push(useWidgets("d").data, useQueryClient() === hosts);
		},
		(children) => (
			<QueryClientProvider client={hosts}>
				<AkuaProvider client={akua} queryClient={own}>
					{children}
				</AkuaProvider>
			</QueryClientProvider>
		),
	)();
	expect(seen).toEqual([[], true]);
	expect(fake.requests).toHaveLength(0);
});
