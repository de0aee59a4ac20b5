import { onlineManager } from "@tanstack/react-query";
import type { Globals } from "storybook/internal/types";
import { createWorld, type World, type WorldOptions } from "../createWorld.js";
import { createSay, onOneLine, type Say } from "./say.js";
import { languageOf } from "./toolbar/locales.js";
import { connect, networkOf } from "./toolbar/networks.js";

/** What a story says of its world, in `parameters.akua`. */
export type StoryWorldOptions = WorldOptions;

export interface StoryWorld extends World {
	/** The words that the story is shown in, for the steps and checks of its play function. */
	say: Say;
	/** A number as the story's reader writes it. */
	number: (value: number, options?: Intl.NumberFormatOptions) => string;
}

interface Rendering {
	globals: Globals;
	parameters: { akua?: StoryWorldOptions };
	abortSignal: AbortSignal;
}

/** Of each story that is on the page: one signal lives as long as it does, through every change of the toolbar. */
const worlds = new WeakMap<AbortSignal, { world: World; setNetwork: (name: unknown) => void }>();

/** A fresh API, client and cache for each story that is shown; what the toolbar says reaches it while it lives. */
export function storyWorld({ globals, parameters, abortSignal }: Rendering): StoryWorld {
	const known = worlds.get(abortSignal) ?? begin(globals.network, parameters.akua);
	worlds.set(abortSignal, known);
	known.setNetwork(globals.network);
	const { messages, tag } = languageOf(globals.locale);
	const provider = { messages, locale: tag, ...parameters.akua?.provider };
	const say = createSay(Object.assign({}, messages, provider.messages), provider.locale);
	const number = (value: number, options?: Intl.NumberFormatOptions) =>
		onOneLine(new Intl.NumberFormat(provider.locale, options).format(value));
	return { ...known.world, say, number };
}

function begin(network: unknown, options: StoryWorldOptions = {}) {
	// What an earlier story left open must not lend its key to this one.
	sessionStorage.clear();
	onlineManager.setOnline(true);
	let chosen = networkOf("fast");
	const { latencyMs = () => chosen.latencyMs } = options;
	const world = createWorld({ ...options, latencyMs });
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

/** The world of a story, from what its loaders brought. */
export function worldOf(loaded: { world?: StoryWorld }): StoryWorld {
	if (!loaded.world) throw new Error("This story has no world; see the loaders in hostAnnotations.tsx.");
	return loaded.world;
}

/** The words that a story is shown in. */
export function wordsOf(loaded: { world?: StoryWorld }): Say {
	return worldOf(loaded).say;
}
