import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { endWorld, storyWorld } from "./storyWorld.js";
import { applyLook } from "./toolbar/applyLook.js";
import { initialGlobals } from "./toolbar/initialGlobals.js";
import { withHost } from "./withHost.js";

// On a busy page or machine, the default of one second is too short.
configure({ asyncUtilTimeout: 30_000 });

/** The annotations of every story, in Storybook and in the tests that use stories. */
export const hostAnnotations = {
	initialGlobals,
	loaders: [(context) => ({ world: storyWorld(context) }), ({ globals }) => applyLook(globals)],
	beforeEach:
		({ loaded }) =>
		() =>
			endWorld(loaded),
	decorators: [withHost],
} satisfies Preview;
