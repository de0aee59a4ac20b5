import { countFirstRows } from "../json/openAtFirst.js";
import type { Shape } from "../shape/shape.js";
import type { LogsShape } from "../shape/toLogs.js";
import { Skeleton } from "./Skeleton.js";

/** The tallest result shows this many rows. */
const maxRows = 24;

/** Reserves a result's space while its renderer loads. */
export function ResultSkeleton({ shape, label }: { shape: Shape; label: string }) {
	return <Skeleton type={shape.type} rows={countRows(shape)} hasToolbar={hasToolbar(shape)} label={label} />;
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
