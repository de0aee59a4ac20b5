import type { ReactNode } from "react";
import { slot } from "../../ui/slot.js";
import { splitMatches } from "../text/createMatcher.js";
import { DataText } from "./DataText.js";

interface MarkedProps {
	text: string;
	matcher: RegExp | undefined;
	/** The part of the text to show. @default all of it */
	from?: number;
	to?: number;
	/** Renders a part of the text. @default as it is */
	renderPart?: ((from: number, to: number) => ReactNode) | undefined;
	className?: string;
}

/** A text of the result with its search matches highlighted. */
export function Marked({ text, matcher, from = 0, to = text.length, renderPart, ...props }: MarkedProps) {
	const render = renderPart ?? ((start, end) => text.slice(start, end));
	const parts = matcher ? splitMatches(text, matcher, from, to) : [];
	let at = from;
	return (
		<DataText {...props}>
			{parts.some(({ match }) => match)
				? parts.map((part) => {
						const start = at;
						at += part.text.length;
						const Part = part.match ? "mark" : "span";
						return (
							<Part key={start} {...(part.match ? slot("mark") : {})}>
								{render(start, at)}
							</Part>
						);
					})
				: render(from, to)}
		</DataText>
	);
}
