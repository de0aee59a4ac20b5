import type { ClipboardEvent } from "react";

/**
 * Copies the selected rows as the lines that they are. The browser would add a line break after a time, and one between
 * the rows of a long line.
 */
export function copyRows(event: ClipboardEvent<HTMLElement>): void {
	const selection = event.currentTarget.ownerDocument.getSelection();
	if (!selection?.rangeCount) return;
	const pieces = selection.getRangeAt(0).cloneContents().querySelectorAll(".akua-log-time, .akua-log-text");
	if (pieces.length < 2) return;
	let copied = "";
	for (const [index, piece] of pieces.entries()) {
		const isText = piece.matches(".akua-log-text");
		const isAfterTime = isText && piece.previousElementSibling?.matches(".akua-log-time");
		const isContinued = piece.parentElement?.querySelector(".akua-log-number")?.textContent === "";
		if (index > 0 && !isContinued) copied += isAfterTime ? " " : "\n";
		copied += piece.textContent;
	}
	event.clipboardData.setData("text/plain", copied);
	event.preventDefault();
}
