"use client";

import { useContext } from "react";
import { AkuaContext } from "./AkuaContext.js";

/** Light or dark, whatever the page around it is. */
export type ColorScheme = "light" | "dark";

/** The component's own colour scheme, or else the provider's; without either, the page or the system decides. */
export function useColorScheme(own: ColorScheme | undefined): ColorScheme | undefined {
	const context = useContext(AkuaContext);
	return own ?? context?.colorScheme;
}
