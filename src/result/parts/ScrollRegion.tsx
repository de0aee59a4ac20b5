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

/** A scrolling box that is accessible by keyboard and to screen readers. */
export function ScrollRegion({ label, scroller, children, ...props }: ScrollRegionProps) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
		<section ref={scroller} tabIndex={0} aria-label={label} {...props}>
			{children}
		</section>
	);
}
