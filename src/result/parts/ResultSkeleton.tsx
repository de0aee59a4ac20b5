import { slot } from "../../ui/slot.js";
import { countFirstRows } from "../json/openAtFirst.js";
import type { Shape } from "../shape/shape.js";

/** As many rows as fit into the highest result. */
const mostRows = 24;

/** Takes the room of a result while its renderer is loaded. */
export function ResultSkeleton({ shape, label }: { shape: Shape; label: string }) {
	return (
		<div {...slot("skeleton", { type: shape.type })}>
			<span {...slot("visually-hidden")}>{label}</span>
			{hasToolbar(shape) ? <div {...slot("toolbar")} aria-hidden="true" /> : null}
			<div {...slot("skeleton-rows")} aria-hidden="true">
				{Array.from({ length: countRows(shape) }, (_, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: these rows have nothing but their place
					<div key={index} {...slot("skeleton-row")} />
				))}
			</div>
			{shape.type === "json" ? <div {...slot("toolbar")} aria-hidden="true" /> : null}
		</div>
	);
}

function hasToolbar(shape: Shape): boolean {
	return shape.type !== "stat" && !(shape.type === "json" && typeof shape.value !== "object");
}

function countRows(shape: Shape): number {
	switch (shape.type) {
		case "table":
			return Math.min(mostRows, shape.table.rows.length + 1);
		case "stat":
			return shape.stat.history.length > 1 ? 2 : 1;
		case "logs":
			return countLines(shape.logs.entries.map(({ text }) => text));
		case "json":
			return countFirstRows(shape.value, mostRows);
	}
}

function countLines(texts: readonly string[]): number {
	let lines = 0;
	for (const text of texts) {
		for (let at = -1; lines < mostRows; lines++) {
			at = text.indexOf("\n", at + 1);
			if (at < 0) break;
		}
		if (++lines >= mostRows) return mostRows;
	}
	return lines;
}
