import type { ClipboardEventHandler, ReactNode, RefObject } from "react";

interface ScrollRegionProps {
	/** Accessible name. The region is focusable, so that it can be scrolled by keyboard. */
	label: string;
	className: string;
	/** `ltr` for content that runs left to right in every language. */
	dir?: "ltr";
	onCopy?: ClipboardEventHandler;
	scroller?: RefObject<HTMLElement | null>;
	children: ReactNode;
}

/**
 * A scrolling box that is accessible by keyboard and to screen readers. Not a landmark: a page can have dozens of them, of
 * one name if widgets show the same snippet.
 */
export function ScrollRegion({ label, scroller, children, ...props }: ScrollRegionProps) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
		<section ref={scroller} role="group" tabIndex={0} aria-label={label} {...props}>
			{children}
		</section>
	);
}
