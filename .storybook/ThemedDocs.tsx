import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import { type PropsWithChildren, useEffect, useState } from "react";
import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import type { Globals } from "storybook/internal/types";
import { themes } from "storybook/theming";
import { applyLook, isDark } from "../support/storybook/toolbar/applyLook.js";
import { initialGlobals } from "../support/storybook/toolbar/initialGlobals.js";

interface Payload {
	globals: Globals;
	/** What the toolbar says, without what a story on the page has set for itself. */
	userGlobals?: Globals;
}

const chosen = ({ globals, userGlobals }: Payload): Globals => ({ ...initialGlobals, ...(userGlobals ?? globals) });

/** A docs page in the scheme that the toolbar names, as the stories on it are. */
export function ThemedDocs(props: PropsWithChildren<DocsContainerProps>) {
	const { channel } = props.context;
	const [globals, setGlobals] = useState<Globals>(() => {
		const [payload]: [Payload?] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [];
		return payload ? chosen(payload) : initialGlobals;
	});
	const [, setSystem] = useState(0);
	useEffect(() => {
		const update = (payload: Payload) => setGlobals(chosen(payload));
		const refresh = () => setSystem((changes) => changes + 1);
		const system = matchMedia("(prefers-color-scheme: dark)");
		channel.on(GLOBALS_UPDATED, update);
		system.addEventListener("change", refresh);
		return () => {
			channel.off(GLOBALS_UPDATED, update);
			system.removeEventListener("change", refresh);
		};
	}, [channel]);
	useEffect(() => void applyLook(globals), [globals]);
	const scheme = isDark(globals.colorScheme) ? "dark" : "light";
	useEffect(() => {
		document.documentElement.dataset.docs = scheme;
	}, [scheme]);
	return <DocsContainer {...props} theme={themes[scheme]} />;
}
