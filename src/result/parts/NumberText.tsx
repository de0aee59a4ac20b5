import { slot } from "../../ui/slot.js";
import type { FormattedNumber } from "../text/formats.js";

interface NumberTextProps extends FormattedNumber {
	className?: string;
	/** `ltr` keeps a number's sign in front on right-to-left pages; `auto` is for words. */
	dir?: "ltr" | "auto";
}

/** A number, possibly shortened. Tooltips and screen readers get the exact value. */
export function NumberText({ short, exact, className, dir = "ltr" }: NumberTextProps) {
	const isWhole = short === exact;
	return (
		<>
			<span
				dir={dir}
				translate="no"
				className={className}
				title={isWhole ? undefined : exact}
				aria-hidden={!isWhole || undefined}
			>
				{short}
			</span>
			{isWhole ? null : (
				<span translate="no" {...slot("visually-hidden")}>
					{exact}
				</span>
			)}
		</>
	);
}
