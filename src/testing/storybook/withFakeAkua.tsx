import { QueryClientProvider } from "@tanstack/react-query";
import type { ComponentType, ReactElement } from "react";
import { AkuaProvider } from "../../hooks/AkuaProvider.js";
import { type FakeAkuaStoryContext, fakeAkuaOf } from "./fakeAkuaOf.js";

/**
 * A decorator for Storybook: each story gets a fake Akua of its own, a client, a QueryClient and the provider. The
 * parameter `akua` says what the fake contains and what fails, and `fakeAkuaOf` returns it to play functions.
 *
 * @example
 * // .storybook/preview.tsx
 * const preview: Preview = { decorators: [withFakeAkua] };
 *
 * @example
 * // A story
 * export const Refused: Story = {
 *   parameters: { akua: { faults: [{ call: "createWidget", answer: { status: 403 } }] } satisfies FakeAkuaParameters },
 * };
 */
export function withFakeAkua(Story: ComponentType, context: FakeAkuaStoryContext): ReactElement {
	const { akua, queryClient } = fakeAkuaOf(context);
	return (
		<QueryClientProvider client={queryClient}>
			<AkuaProvider client={akua} {...context.parameters.akua?.provider}>
				<Story />
			</AkuaProvider>
		</QueryClientProvider>
	);
}
