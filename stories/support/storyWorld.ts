import { createWorld, type World, type WorldOptions } from "../../test/support/createWorld.js";

/** What a story says of its world, in `parameters.akua`. */
export type StoryWorldOptions = WorldOptions;

/** A fresh API, client and cache for each rendering of a story. */
export function createStoryWorld(options: StoryWorldOptions | undefined): World {
	// What an earlier story left open must not lend its key to this one.
	sessionStorage.clear();
	return createWorld(options);
}

/** The world of a story, from what its loaders brought. */
export function worldOf(loaded: { world?: World }): World {
	if (!loaded.world) throw new Error("This story has no world; see the loaders of .storybook/preview.tsx.");
	return loaded.world;
}
