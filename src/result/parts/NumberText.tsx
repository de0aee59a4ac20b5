import type { NumberWords } from "../text/formats.js";

interface NumberTextProps extends NumberWords {
	className?: string;
}

/** A number that may be shortened; its exact value is in a tooltip, and what a screen reader reads. */
export function NumberText({ short, exact, className }: NumberTextProps) {
	if (short === exact)
		return (
			<span dir="ltr" className={className}>
				{short}
			</span>
		);
	return (
		<>
			<span dir="ltr" className={className} title={exact} aria-hidden="true">
				{short}
			</span>
			<span className="akua-visually-hidden">{exact}</span>
		</>
	);
}
