"use client";

import { useMemo } from "react";
import type { LocalWords } from "../hooks/useMessages.js";
import { rendererWords } from "../messages/rendererWords.js";
import type { Messages } from "../messages/types.js";

/** All words: what the renderer of a result shows and what is around it. */
export interface RendererWords extends LocalWords {
	messages: Messages;
}

/** Puts a renderer's own words beside those that are there already, which win where the host gave others. */
export function useRendererWords({ messages, ...others }: LocalWords): RendererWords {
	const all = useMemo(() => ({ ...rendererWords, ...messages }), [messages]);
	return { messages: all, ...others };
}
