import { onlineManager } from "@tanstack/react-query";
import { persistAkuaMutations } from "akua-react/client";
import { type FakeAkuaParameters, type FakeAkuaStory, fakeAkuaOf } from "akua-react/testing/storybook";
import type { Globals } from "storybook/internal/types";
import { languageOf } from "./toolbar/locales.js";
import { connect, networkOf } from "./toolbar/networks.js";
import { createTranslate, onOneLine, type Translate } from "./translate.js";

/** A story's options for its world. */
export interface StoryWorldOptions extends FakeAkuaParameters {
	/** Whether creates and deletes outlive the page, as with `persistAkuaMutations` in a host. */
	persist?: boolean;
}

/** The parameters of a story with these options. Storybook's own type of parameters would take any. */
export const fakeAkua = (akua: StoryWorldOptions) => ({ akua });

export interface StoryWorld extends FakeAkuaStory {
	provider: FakeAkuaParameters["provider"];
	/** Messages in the story's language, for the queries of its play function. */
	t: Translate;
	/** A number in the story's locale. */
	number: (value: number, options?: Intl.NumberFormatOptions) => string;
}

interface Rendering {
	globals: Globals;
	parameters: { akua?: StoryWorldOptions };
	abortSignal: AbortSignal;
}

/** The worlds of the stories on the page. A story's signal lives through every change of the toolbar, as its world must. */
const worlds = new WeakMap<AbortSignal, { world: FakeAkuaStory; setNetwork: (name: unknown) => void }>();

/** A fresh API, client and cache for each story. The toolbar changes it while it lives. */
export function storyWorld({ globals, parameters, abortSignal }: Rendering): StoryWorld {
	const known = worlds.get(abortSignal) ?? begin(globals.network, abortSignal, parameters.akua);
	worlds.set(abortSignal, known);
	known.setNetwork(globals.network);
	const { messages, tag } = languageOf(globals.locale);
	const provider = { messages, locale: tag, ...parameters.akua?.provider };
	const t = createTranslate(Object.assign({}, messages, provider.messages), provider.locale);
	const number = (value: number, options?: Intl.NumberFormatOptions) =>
		onOneLine(new Intl.NumberFormat(provider.locale, options).format(value));
	return { ...known.world, provider, t, number };
}

function begin(network: unknown, abortSignal: AbortSignal, { persist, ...options }: StoryWorldOptions = {}) {
	// An open intent of an earlier story must not lend its key to this one.
	localStorage.clear();
	onlineManager.setOnline(true);
	let chosen = networkOf("fast");
	const { latencyMs = () => chosen.latencyMs } = options;
	const world = fakeAkuaOf({ abortSignal, parameters: { akua: { ...options, latencyMs } } });
	if (persist) abortSignal.addEventListener("abort", persistAkuaMutations(world.queryClient, world.akua));
	let current: unknown = "fast";
	const setNetwork = (name: unknown) => {
		if (name === current) return;
		current = name;
		chosen = networkOf(name);
		connect(world.fake, chosen);
	};
	setNetwork(network);
	return { world, setNetwork };
}

/** The world that a story's loaders made. */
export function worldOf(loaded: { world?: StoryWorld }): StoryWorld {
	if (!loaded.world) throw new Error("This story has no world; see the loaders in hostAnnotations.tsx.");
	return loaded.world;
}

/** Lets a story's API answer, so that what is not saved yet does not keep the next story waiting for its lock. */
export function endWorld(loaded: { world?: StoryWorld }): void {
	connect(worldOf(loaded).fake, networkOf("fast"));
}

/** Messages in the language of a story. */
export function translateOf(loaded: { world?: StoryWorld }): Translate {
	return worldOf(loaded).t;
}
