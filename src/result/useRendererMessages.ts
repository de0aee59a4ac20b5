"use client";

import { useMemo } from "react";
import type { LocalizedMessages } from "../hooks/useMessageTable.js";
import { rendererMessages } from "../messages/rendererMessages.js";
import type { RendererMessages, ResultMessages } from "../messages/types.js";

/** What `SnippetResult` passes to a renderer. */
export type LocalizedResultMessages = LocalizedMessages<ResultMessages>;
/** What a renderer passes to its parts. */
export type LocalizedRendererMessages = LocalizedMessages<RendererMessages>;

/** Adds the renderers' own texts to those that are loaded. Texts that the host has given win. */
export function useRendererMessages({ messages, ...others }: LocalizedResultMessages): LocalizedRendererMessages {
	const all = useMemo(() => ({ ...rendererMessages, ...messages }), [messages]);
	return { messages: all, ...others };
}
