import { QueryClient } from "@tanstack/react-query";
import { AkuaProvider, SnippetResult, type SnippetResultProps } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { expect } from "vitest";
import { render } from "vitest-browser-react";

const client = createAkuaClient({
	token: "unused",
	fetch: () => Promise.reject(new Error("A result fetches nothing.")),
});
const queryClient = new QueryClient();

type Options = Omit<Partial<SnippetResultProps>, "result"> & { locale?: string; error?: string };

/** Renders a result and waits for its renderer. */
export async function renderResult(value: unknown, displayType: string | null, options: Options = {}) {
	const { locale = "en-US", error, ...props } = options;
	const element = (shown: unknown, type: string | null) => (
		<AkuaProvider client={client} queryClient={queryClient} locale={locale}>
			<SnippetResult
				result={{ ...(shown === undefined ? {} : { result: shown }), ...(error === undefined ? {} : { error }) }}
				displayType={type}
				{...props}
			/>
		</AkuaProvider>
	);
	const screen = await render(element(value, displayType));
	const root = screen.container.querySelector<HTMLElement>(".akua-result");
	if (!root) throw new Error("No result was rendered.");
	await expect.poll(() => root.querySelector(".akua-skeleton")).toBeNull();
	return {
		...screen,
		root,
		show: async (next: unknown, type = displayType) => {
			await screen.rerender(element(next, type));
			await expect.poll(() => root.querySelector(".akua-skeleton")).toBeNull();
		},
	};
}
