interface Part {
	from: number;
	rows: number;
	columns: number;
}

/** Replaces the content of a box with a part of a result. */
export type Plain = (box: HTMLElement, part: Part) => void;

export function drawTable(table: readonly (readonly unknown[])[]): Plain {
	return (box, { from, rows, columns }) => {
		const element = document.createElement("table");
		for (const cells of table.slice(from, from + rows)) {
			const row = element.insertRow();
			for (const cell of cells.slice(0, columns)) row.insertCell().textContent = String(cell);
		}
		box.replaceChildren(element);
	};
}

export function drawLines(lines: readonly string[]): Plain {
	return (box, { from, rows }) => {
		const element = document.createElement("pre");
		element.textContent = lines.slice(from, from + rows).join("\n");
		box.replaceChildren(element);
	};
}
