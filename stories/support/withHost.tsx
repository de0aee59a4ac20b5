import type { Decorator } from "@storybook/react-vite";
import { worldOf } from "./storyWorld.js";

/** Puts a story into a host: a card on a page, below the providers of its world. */
export const withHost: Decorator = (Story, { loaded, parameters }) =>
	worldOf(loaded).wrap(
		<div className="story-card" data-width={parameters.width}>
			<Story />
		</div>,
	);
