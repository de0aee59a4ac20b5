import { slot } from "../../ui/slot.js";
import { countFirstRows } from "../json/openAtFirst.js";
import type { Shape } from "../shape/shape.js";
import type { LogsShape } from "../shape/toLogs.js";

/** The tallest result shows this many rows. */
const maxRows = 24;

/** Reserves a result's space while its renderer loads. */
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
			return Math.min(maxRows, shape.table.rowCount + 1);
		case "stat":
			return shape.stat.history.length > 1 ? 2 : 1;
		case "logs":
			return countLines(shape.logs);
		case "json":
			return countFirstRows(shape.value, maxRows);
	}
}

function countLines({ count, entryAt }: LogsShape): number {
	let lines = 0;
	for (let entry = 0; entry < count; entry++) {
		const { text } = entryAt(entry);
		for (let at = -1; lines < maxRows; lines++) {
			at = text.indexOf("\n", at + 1);
			if (at < 0) break;
		}
		if (++lines >= maxRows) return maxRows;
	}
	return lines;
}
