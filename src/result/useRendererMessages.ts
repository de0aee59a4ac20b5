"use client";

import { useMemo } from "react";
import type { LocalizedMessages } from "../hooks/useMessageTable.js";
import { rendererMessages } from "../messages/rendererMessages.js";
import type { RendererMessages, ResultMessages } from "../messages/types.js";

/** The props that `SnippetResult` passes to a renderer. */
export type LocalizedResultMessages = LocalizedMessages<ResultMessages>;
/** The props that a renderer passes to its parts. */
export type LocalizedRendererMessages = LocalizedMessages<RendererMessages>;

/** Adds the renderers' own messages. Messages from the host take precedence. */
export function useRendererMessages({ messages, ...others }: LocalizedResultMessages): LocalizedRendererMessages {
	const all = useMemo(() => ({ ...rendererMessages, ...messages }), [messages]);
	return { messages: all, ...others };
}
