import type { ReactNode, RefObject } from "react";

interface ScrollRegionProps {
	/** Names the region: it can be reached by keyboard, without which nobody could scroll it. */
	label: string;
	className: string;
	/** `ltr` for what runs so in any language. */
	dir?: "ltr";
	scroller?: RefObject<HTMLElement | null>;
	children: ReactNode;
}

/** A box that scrolls, for readers of all kinds. */
export function ScrollRegion({ label, scroller, children, ...props }: ScrollRegionProps) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
		<section ref={scroller} tabIndex={0} aria-label={label} {...props}>
			{children}
		</section>
	);
}
