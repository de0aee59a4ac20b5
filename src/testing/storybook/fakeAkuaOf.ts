import { QueryClient } from "@tanstack/react-query";
import type { AkuaClientOptions } from "../../client/config.js";
import { type AkuaClient, createAkuaClient } from "../../client/createAkuaClient.js";
import type { AkuaProviderProps } from "../../hooks/AkuaProvider.js";
import { createFakeAkua } from "../createFakeAkua.js";
import type { FakeAkua, FakeAkuaOptions } from "../types.js";

/** The parameter `akua` of a story: the options of its fake, and of what is around it. */
export interface FakeAkuaParameters extends FakeAkuaOptions {
	/** A fake of your own, which keeps its state from story to story. @default a new one for each story */
	fake?: FakeAkua | undefined;
	/** Options of the client. @default none but `maxRetries: 0`, so that failures show at once */
	client?: AkuaClientOptions | undefined;
	/** @default a new one for each story */
	queryClient?: QueryClient | undefined;
	/** The language and the colours of the provider. */
	provider?: Pick<AkuaProviderProps, "messages" | "locale" | "colorScheme"> | undefined;
}

/** What is read of Storybook's context of a story. */
export interface FakeAkuaStoryContext {
	/** Lives as long as the story, through every change of its args and globals. */
	abortSignal: AbortSignal;
	parameters: { akua?: FakeAkuaParameters | undefined };
}

export interface FakeAkuaStory {
	fake: FakeAkua;
	akua: AkuaClient;
	queryClient: QueryClient;
}

const stories = new WeakMap<AbortSignal, FakeAkuaStory>();

/**
 * The fake Akua of a story with `withFakeAkua`, its client and its QueryClient, for play functions and loaders.
 *
 * @example
 * play: async (context) => {
 *   const { fake } = fakeAkuaOf(context);
 *   await waitFor(() => expect(fake.widgets("dash_overview")).toHaveLength(5));
 * }
 */
export function fakeAkuaOf({ abortSignal, parameters }: FakeAkuaStoryContext): FakeAkuaStory {
	const known = stories.get(abortSignal);
	if (known) return known;
	const { fake: given, client, queryClient = new QueryClient(), provider: _, ...options } = parameters.akua ?? {};
	const fake = given ?? createFakeAkua(options);
	const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch, maxRetries: 0, ...client });
	const story = { fake, akua, queryClient };
	stories.set(abortSignal, story);
	return story;
}
