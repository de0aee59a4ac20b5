import type { Decorator } from "@storybook/react-vite";
import { withFakeAkua } from "akua-react/testing/storybook";
import { worldOf } from "./storyWorld.js";
import { languageOf } from "./toolbar/locales.js";

/** Puts a story into a host: a card on a page in the chosen language, inside the providers of its world. */
export const withHost: Decorator = (Story, { loaded, globals, parameters, abortSignal }) => {
	const { provider } = worldOf(loaded);
	const { tag, dir } = languageOf(globals.locale);
	const direction = globals.direction === "ltr" || globals.direction === "rtl" ? globals.direction : dir;
	const story = withFakeAkua(Story, { abortSignal, parameters: { akua: { provider } } });
	return (
		<div className="story-page" lang={tag} dir={direction} data-density={globals.density}>
			{parameters.card === false ? (
				story
			) : (
				<div className="story-card" data-width={parameters.width}>
					{story}
				</div>
			)}
		</div>
	);
};
