import { slot } from "../../ui/slot.js";
import { formatsOf } from "../text/formats.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";

/** In user units; the drawing stretches to the width of its card. */
const width = 100;
const height = 24;

interface SparklineProps extends LocalizedRendererMessages {
	/** At least two. */
	points: readonly number[];
}

/** Earlier values as a line, described for screen readers. */
export function Sparkline({ points, messages, count, locale }: SparklineProps) {
	const formats = formatsOf(locale);
	const lowest = points.reduce((least, point) => Math.min(least, point));
	const highest = points.reduce((most, point) => Math.max(most, point));
	// Halved before subtracting: the difference of two huge numbers would be infinite.
	const range = highest / 2 - lowest / 2;
	const at = (point: number, index: number) => {
		const x = (index / (points.length - 1)) * width;
		const y = range > 0 ? height - ((point / 2 - lowest / 2) / range) * height : height / 2;
		return `${round(x)} ${round(y)}`;
	};
	const line = `M${points.map(at).join("L")}`;
	const label = messages.statHistory(
		count(points.length),
		formats.stat(points[0] ?? 0).short,
		formats.stat(points.at(-1) ?? 0).short,
		formats.stat(lowest).short,
		formats.stat(highest).short,
	);
	return (
		<svg
			{...slot("sparkline")}
			viewBox={`0 -2 ${width} ${height + 4}`}
			preserveAspectRatio="none"
			role="img"
			aria-label={label}
		>
			<path {...slot("sparkline-area")} d={`${line}V${height + 2}H0Z`} />
			<path {...slot("sparkline-line")} d={line} vectorEffect="non-scaling-stroke" />
		</svg>
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
