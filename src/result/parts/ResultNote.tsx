import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { Sentence } from "../../ui/Sentence.js";
import { slot } from "../../ui/slot.js";

interface ResultNoteProps {
	/** A remark about the result. */
	children: string;
	tone?: "plain" | "warning" | "danger";
}

export function ResultNote({ children, tone = "plain" }: ResultNoteProps) {
	return (
		<p {...slot("result-note", { tone })}>
			{tone === "plain" ? null : <Icon path={icons.warning} />}
			<Sentence>{children}</Sentence>
		</p>
	);
}
