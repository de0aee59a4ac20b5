import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { storyWorld } from "./storyWorld.js";
import { applyLook } from "./toolbar/applyLook.js";
import { initialGlobals } from "./toolbar/initialGlobals.js";
import { withHost } from "./withHost.js";

// A page that is busy, or a machine that is, answers later than the second that queries wait by themselves.
configure({ asyncUtilTimeout: 10_000 });

/** What every story stands in, in Storybook and in the tests that use stories. */
export const hostAnnotations = {
	initialGlobals,
	loaders: [(context) => ({ world: storyWorld(context) }), ({ globals }) => applyLook(globals)],
	decorators: [withHost],
} satisfies Preview;
