export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** Whether it fills its row, so that the gaps are above and below it. */
	isRow?: boolean;
}

export interface Gap {
	/** The index among the other widgets at which a dropped one goes. */
	index: number;
	/** The insertion line: an edge of a widget, so either its width or its height is 0. */
	line: Box;
}

/**
 * The gap between widgets that is nearest to a point. Each widget has one on either side; a row counts before a column,
 * so that a point beside a row is in it.
 */
export function nearestGap(
	boxes: readonly Box[],
	point: { x: number; y: number },
	isRightToLeft: boolean,
): Gap | undefined {
	const gaps = boxes.flatMap((box, index) => {
		const { left, right, top, bottom, isRow } = box;
		const [start, end] = isRightToLeft ? [right, left] : [left, right];
		const at = (x: number) => ({ left: x, right: x, top, bottom });
		const lines = isRow
			? [
					{ ...box, bottom: top },
					{ ...box, top: bottom },
				]
			: [at(start), at(end)];
		const outside = Math.max(0, top - point.y, point.y - bottom);
		return lines.map((line, side) => ({
			gap: { index: index + side, line },
			outside,
			away: Math.abs(isRow ? line.top - point.y : line.left - point.x),
		}));
	});
	return gaps.sort((one, other) => one.outside - other.outside || one.away - other.away)[0]?.gap;
}
