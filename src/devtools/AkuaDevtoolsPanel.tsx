"use client";

import type { QueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { type ColorScheme, useColorScheme } from "../hooks/useColorScheme.js";
import { Isolated } from "./Isolated.js";
import { Panel } from "./Panel.js";
import { useInspection } from "./useInspection.js";

export interface AkuaDevtoolsPanelProps {
	/** The cache to look into. @default the nearest provider's */
	queryClient?: QueryClient | undefined;
	/** @default the nearest provider's, else the page's */
	colorScheme?: ColorScheme | undefined;
}

/** The panel by itself, as high as what it is in. */
export function AkuaDevtoolsPanel({ queryClient, colorScheme }: AkuaDevtoolsPanelProps): ReactElement | null {
	const inspection = useInspection(queryClient);
	return (
		<Isolated fills colorScheme={useColorScheme(colorScheme)}>
			<div className="filling">
				<Panel inspection={inspection} />
			</div>
		</Isolated>
	);
}
