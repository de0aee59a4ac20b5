"use client";

import { createContext, useContext } from "react";
import { AkuaContext } from "./AkuaContext.js";

/** A colour scheme that overrides the page's. */
export type ColorScheme = "light" | "dark";

/** The scheme of the nearest component that sets one, inherited by the components inside it. */
export const ColorSchemeContext = createContext<ColorScheme | undefined>(undefined);

/**
 * Resolves a component's colour scheme: its own, else the surrounding component's, else the provider's. `undefined`
 * leaves it to the page or the system.
 */
export function useColorScheme(own: ColorScheme | undefined): ColorScheme | undefined {
	const around = useContext(ColorSchemeContext);
	const context = useContext(AkuaContext);
	return own ?? around ?? context?.colorScheme;
}
