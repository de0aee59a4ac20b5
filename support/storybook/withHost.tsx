import type { Decorator } from "@storybook/react-vite";
import { AkuaProvider } from "akua-react";
import { type StoryWorldOptions, worldOf } from "./storyWorld.js";
import { languageOf } from "./toolbar/locales.js";

/** Puts a story into a host: a card on a page in the chosen language, inside the providers of its world. */
export const withHost: Decorator = (Story, { loaded, globals, parameters }) => {
	const { akua, wrap } = worldOf(loaded);
	const { tag, dir, messages } = languageOf(globals.locale);
	const own: StoryWorldOptions["provider"] = parameters.akua?.provider;
	const direction = globals.direction === "ltr" || globals.direction === "rtl" ? globals.direction : dir;
	return wrap(
		<AkuaProvider client={akua} messages={messages} locale={tag} {...own}>
			<div className="story-page" lang={tag} dir={direction} data-density={globals.density}>
				{parameters.card === false ? (
					<Story />
				) : (
					<div className="story-card" data-width={parameters.width}>
						<Story />
					</div>
				)}
			</div>
		</AkuaProvider>,
	);
};
