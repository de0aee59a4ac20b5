/** The columns that a widget takes. A span that is newer than this library is limited to the grid. */
export function clampSpan(span: number, columns: number): number {
	return Math.max(1, Math.min(Math.trunc(span) || 1, columns));
}
