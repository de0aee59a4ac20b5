import { slot } from "../../ui/slot.js";
import type { FormattedNumber } from "../text/formats.js";

interface NumberTextProps extends FormattedNumber {
	className?: string;
	/** A number keeps its sign in front on pages that run from right to left; a word has a direction of its own. */
	dir?: "ltr" | "auto";
}

/** A number that may be shortened; its exact value is in a tooltip, and what a screen reader reads. */
export function NumberText({ short, exact, className, dir = "ltr" }: NumberTextProps) {
	const isWhole = short === exact;
	return (
		<>
			<span dir={dir} className={className} title={isWhole ? undefined : exact} aria-hidden={!isWhole || undefined}>
				{short}
			</span>
			{isWhole ? null : <span {...slot("visually-hidden")}>{exact}</span>}
		</>
	);
}
