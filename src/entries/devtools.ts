import { createElement, Fragment, type ReactElement } from "react";
import type { AkuaDevtoolsProps } from "../devtools/AkuaDevtools.js";
import type { AkuaDevtoolsPanelProps } from "../devtools/AkuaDevtoolsPanel.js";
import type { AkuaDevtoolsPlugin, AkuaDevtoolsPluginOptions } from "../devtools/akuaDevtoolsPlugin.js";
import * as development from "../devtools/development.js";

export type { AkuaDevtoolsPanelProps, AkuaDevtoolsPlugin, AkuaDevtoolsPluginOptions, AkuaDevtoolsProps };

/** Bundlers replace the expressions below. Each is written out, because that is what bundlers can fold. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * A button in a corner of the page that opens a panel: the intents to add and remove widgets, the changes of dashboards that
 * are not saved, the etags that are known, and the last 200 events. It never shows a credential or a body. Nothing of it is
 * in a bundle unless `NODE_ENV` is `"development"`.
 *
 * Several on a page, below several providers, share one button and one panel.
 *
 * @example
 * <AkuaProvider client={akua}>
 *   <App />
 *   <AkuaDevtools />
 * </AkuaProvider>
 */
export const AkuaDevtools: (props: AkuaDevtoolsProps) => ReactElement | null =
	process.env.NODE_ENV === "development" ? development.AkuaDevtools : () => null;

/**
 * The panel of {@link AkuaDevtools} by itself, as high as the element that it is in. Nothing unless `NODE_ENV` is
 * `"development"`.
 *
 * @example
 * <AkuaDevtoolsPanel queryClient={queryClient} />
 */
export const AkuaDevtoolsPanel: (props: AkuaDevtoolsPanelProps) => ReactElement | null =
	process.env.NODE_ENV === "development" ? development.AkuaDevtoolsPanel : () => null;

/**
 * The panel as a plug-in of TanStack Devtools. They may be above the provider if it gets a `queryClient`. Shows nothing
 * unless `NODE_ENV` is `"development"`.
 *
 * @example
 * <TanStackDevtools plugins={[akuaDevtoolsPlugin({ queryClient })]} />
 */
export const akuaDevtoolsPlugin: (options?: AkuaDevtoolsPluginOptions) => AkuaDevtoolsPlugin =
	process.env.NODE_ENV === "development"
		? development.akuaDevtoolsPlugin
		: () => ({ id: "akua-react", name: "Akua", render: () => createElement(Fragment) });
