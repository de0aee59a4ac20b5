import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AddWidget, AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";
import { Profiler, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { settle } from "./paint.js";

const counts = new Map<string, number>();

function Counted({ id, children }: { id: string; children: ReactNode }) {
	return (
		<Profiler id={id} onRender={() => counts.set(id, (counts.get(id) ?? 0) + 1)}>
			{children}
		</Profiler>
	);
}

const parts = {
	Status: <AddWidget.Status />,
	Snippet: <AddWidget.Snippet />,
	DisplayType: <AddWidget.DisplayType />,
	Preview: <AddWidget.Preview />,
	Position: <AddWidget.Position />,
	ColSpan: <AddWidget.ColSpan />,
	Actions: <AddWidget.Actions />,
};

/** The form with a profiler around each part, and a bare `<input>`. */
export async function showForm() {
	const fake = createFakeAkua();
	const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch });
	createRoot(document.body.appendChild(document.createElement("div"))).render(
		<QueryClientProvider client={new QueryClient()}>
			<AkuaProvider client={akua}>
				<AddWidget.Root dashboardId="dash_overview">
					{Object.entries(parts).map(([id, part]) => (
						<Counted key={id} id={id}>
							{part}
						</Counted>
					))}
					<Counted id="bare input">
						<input aria-label="Bare" />
					</Counted>
				</AddWidget.Root>
			</AkuaProvider>
		</QueryClientProvider>,
	);
	await settle();
}

/** Commits of each part since the last call. */
export function takeCommits(): Record<string, number> {
	const taken = Object.fromEntries([...Object.keys(parts), "bare input"].map((id) => [id, counts.get(id) ?? 0]));
	counts.clear();
	return taken;
}
