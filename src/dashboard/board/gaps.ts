export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export interface Gap {
	/** The index among the other widgets at which a dropped one goes. */
	index: number;
	/** Where the insertion line is: an edge of a widget. */
	x: number;
	top: number;
	bottom: number;
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
	const gaps = boxes.flatMap(({ left, right, top, bottom }, index) => {
		const [start, end] = isRightToLeft ? [right, left] : [left, right];
		return [
			{ index, x: start, top, bottom },
			{ index: index + 1, x: end, top, bottom },
		];
	});
	const outside = ({ top, bottom }: Gap) => Math.max(0, top - point.y, point.y - bottom);
	const nearest = (one: Gap, other: Gap) =>
		outside(one) - outside(other) || Math.abs(one.x - point.x) - Math.abs(other.x - point.x);
	return gaps.sort(nearest)[0];
}
