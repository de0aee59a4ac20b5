"use client";

import { createContext, useContext } from "react";
import { AkuaContext } from "./AkuaContext.js";

/** Light or dark, whatever the page around it is. */
export type ColorScheme = "light" | "dark";

/** The scheme of the component around, which what stands in it follows. */
export const ColorSchemeContext = createContext<ColorScheme | undefined>(undefined);

/**
 * The component's own colour scheme, or else that of the component around it, or else the provider's; without any, the
 * page or the system decides.
 */
export function useColorScheme(own: ColorScheme | undefined): ColorScheme | undefined {
	const around = useContext(ColorSchemeContext);
	const context = useContext(AkuaContext);
	return own ?? around ?? context?.colorScheme;
}
