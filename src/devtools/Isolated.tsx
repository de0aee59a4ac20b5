"use client";

import { type ReactNode, useCallback, useState } from "react";
import { createPortal } from "react-dom";
import type { ColorScheme } from "../hooks/useColorScheme.js";
// biome-ignore lint/correctness/useImportExtensions: the query makes it text
import css from "./devtools.css?inline";

interface IsolatedProps {
	/** Whether it fills the element that it is in, or takes no space there. */
	fills?: boolean;
	colorScheme: ColorScheme | undefined;
	children: ReactNode;
}

/**
 * Renders into a shadow tree, so that neither the host's style sheets nor its tests' queries reach in. The sheet comes with
 * the code, as a constructed one: a file would be left in production, and a style element break a strict policy.
 */
export function Isolated({ fills, colorScheme, children }: IsolatedProps) {
	const [root, setRoot] = useState<ShadowRoot>();
	const attach = useCallback((host: HTMLElement | null) => {
		if (!host) return;
		const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
		// A sheet belongs to the document that it was made in, and devtools can be shown in a window of their own.
		const { CSSStyleSheet } = host.ownerDocument.defaultView ?? window;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		shadow.adoptedStyleSheets = [sheet];
		setRoot(shadow);
	}, []);
	const content = (
		<div className="root" lang="en" dir="ltr" data-color-scheme={colorScheme}>
			{children}
		</div>
	);
	return (
		<div data-akua-devtools={fills ? "panel" : ""} ref={attach}>
			{root && createPortal(content, root)}
		</div>
	);
}
