import { QueryClient, QueryClientProvider, useMutation } from "@tanstack/react-query";
import { AkuaProvider, useCreateWidget } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";

const dashboardId = "dash_overview";
const input = { snippet_id: "snip_clusters", col_span: 1, display_type: "table" } as const;

const bodySchema = z.strictObject({
	snippet_id: z.string().check(z.minLength(1), z.maxLength(255)),
	col_span: z.literal([1, 2, 3, 4]),
	display_type: z.optional(z.nullable(z.literal(["table", "stat", "json", "logs"]))),
	position: z.optional(z.int()),
});
const widgetSchema = z.looseObject({
	id: z.string(),
	dashboard_id: z.string(),
	snippet_id: z.string(),
	position: z.number(),
	col_span: z.number(),
	created_at: z.number(),
	etag: z.string(),
});

const fake = createFakeAkua();
/** Ends the wait of the request under way. */
let answer = () => {};
const held: typeof fetch = async (...request) => {
	await new Promise<void>((resolve) => {
		answer = resolve;
	});
	return fake.fetch(...request);
};
const akua = createAkuaClient({ token: fake.token, fetch: held });

function Ours() {
	const { mutate, status } = useCreateWidget({ dashboardId });
	return <Page press={() => mutate(input)} status={status} />;
}

/** A mutation with the same schemas, and nothing else. */
function Bare() {
	const { mutate, status } = useMutation({
		mutationFn: async (given: typeof input) => {
			const response = await held(`https://api.akua.dev/v1/dashboards/${dashboardId}/widgets`, {
				method: "POST",
				headers: {
					authorization: `Bearer ${fake.token}`,
					"content-type": "application/json",
					"idempotency-key": crypto.randomUUID(),
				},
				body: JSON.stringify(bodySchema.parse(given)),
			});
			return widgetSchema.parse(await response.json());
		},
	});
	return <Page press={() => mutate(input)} status={status} />;
}

function Page({ press, status }: { press: () => void; status: string }) {
	return (
		<button type="button" onClick={press}>
			{status}
		</button>
	);
}

function showButton(kind: "ours" | "bare") {
	createRoot(document.body.appendChild(document.createElement("div"))).render(
		<QueryClientProvider client={new QueryClient()}>
			<AkuaProvider client={akua}>{kind === "ours" ? <Ours /> : <Bare />}</AkuaProvider>
		</QueryClientProvider>,
	);
}

/** The functions that the runner calls. */
export const createBench = { showButton, answer: () => answer() };

declare global {
	interface Window {
		createBench: typeof createBench;
	}
}
