import type { ExecutionResult } from "akua-react/client";

/** What a snippet returned, in a few plain ways. Anything that does not fit its type is shown as JSON. */
export function WidgetResult({ type, execution }: { type: string; execution: ExecutionResult }) {
	if (execution.error !== undefined) return <p className="muted">The snippet failed: {execution.error}</p>;
	const { result } = execution;
	const rows = type === "table" ? toRows(result) : undefined;
	if (rows) return <ResultTable rows={rows} />;
	if (type === "stat") {
		const { value, unit } = isRecord(result) ? { value: result.value, unit: result.unit } : { value: result, unit: "" };
		if (typeof value === "number" || typeof value === "string") {
			return (
				<p className="stat">
					{typeof value === "number" ? value.toLocaleString() : value} {unit ? <small>{String(unit)}</small> : null}
				</p>
			);
		}
	}
	const text = type === "logs" && typeof result === "string" ? result : JSON.stringify(result, null, 2);
	// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
	return <pre tabIndex={0}>{text ?? "Nothing was returned."}</pre>;
}

function ResultTable({ rows }: { rows: Record<string, unknown>[] }) {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
		<div className="scroll" tabIndex={0}>
			<table>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column} scope="col">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: rows of a result have no identity
						<tr key={index}>
							{columns.map((column) => (
								<td key={column} data-number={typeof row[column] === "number" || undefined}>
									{toText(row[column])}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** Rows as the API documents them, and those of its newer typed form. */
function toRows(result: unknown): Record<string, unknown>[] | undefined {
	if (Array.isArray(result) && result.every(isRecord)) return result;
	if (!isRecord(result) || !Array.isArray(result.columns) || !Array.isArray(result.rows)) return undefined;
	const labels = result.columns.map((column: unknown) => (isRecord(column) ? String(column.label ?? column.key) : ""));
	return result.rows.map((cells: unknown) =>
		Object.fromEntries(labels.map((label, index) => [label, Array.isArray(cells) ? cells[index] : undefined])),
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toText(value: unknown): string {
	if (value === null || value === undefined) return "–";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
