"use client";

import type { ReactElement } from "react";
import type { ColorScheme } from "../hooks/useColorScheme.js";
import { AkuaDevtoolsPanel, type AkuaDevtoolsPanelProps } from "./AkuaDevtoolsPanel.js";

export interface AkuaDevtoolsPluginOptions extends Pick<AkuaDevtoolsPanelProps, "queryClient"> {
	/** The name of its tab. @default "Akua" */
	name?: string | undefined;
}

/** A plug-in for TanStack Devtools. */
export interface AkuaDevtoolsPlugin {
	id: string;
	name: string;
	render: (element: HTMLElement, props: { theme: ColorScheme }) => ReactElement;
}

/** The panel as a plug-in of TanStack Devtools, in their theme. */
export function akuaDevtoolsPlugin({ name = "Akua", queryClient }: AkuaDevtoolsPluginOptions = {}): AkuaDevtoolsPlugin {
	return {
		id: `akua-react:${name}`,
		name,
		render: (_element, { theme }) => <AkuaDevtoolsPanel queryClient={queryClient} colorScheme={theme} />,
	};
}
