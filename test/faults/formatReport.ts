import type { ChaosReport } from "./judgeChaos.ts";

/** One line for each figure. Figures that must be zero say so. */
export function formatReport({ rows }: ChaosReport): string {
	const width = Math.max(...rows.map(({ name }) => name.length));
	const lines = rows.map(({ name, value, mustBeZero }) => {
		const figure = Number.isInteger(value) ? String(value) : value.toFixed(2);
		const verdict = !mustBeZero ? "" : value === 0 ? "  ok" : "  must be 0";
		return `${name.padEnd(width)} ${figure.padStart(8)}${verdict}`;
	});
	return lines.join("\n");
}
