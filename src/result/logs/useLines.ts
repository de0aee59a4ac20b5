"use client";

import { useEffect, useMemo, useState } from "react";
import { runInSlices } from "../../ui/runInSlices.js";
import type { LogsShape } from "../shape/toLogs.js";
import { type LinesRead, readLines } from "./readLines.js";

/** The work of the first paint, which a server does as well: some ten thousand lines. */
const firstWork = 20_000;

interface Lines extends LinesRead {
	logs: LogsShape;
	isRead: boolean;
}

/** The lines of a log: the first ones at once, the others in slices of time. */
export function useLines(logs: LogsShape): Lines {
	const { reading, first } = useMemo(() => {
		const reading = readLines(logs);
		let step = reading.next();
		while (!step.done && step.value.work < firstWork) step = reading.next();
		return { reading, first: toLines(logs, step.value, step.done === true) };
	}, [logs]);
	const [later, setLater] = useState<Lines>();

	useEffect(() => {
		if (first.isRead) return;
		let shown = first.rows.length;
		return runInSlices(reading, {
			onSlice: (read) => {
				// Each time twice as many, because each time all of them are copied.
				if (read.rows.length < 2 * shown) return;
				shown = read.rows.length;
				setLater(toLines(logs, read, false));
			},
			onEnd: (read) => setLater(toLines(logs, read, true)),
		});
	}, [logs, reading, first]);

	return later?.logs === logs ? later : first;
}

function toLines(logs: LogsShape, read: LinesRead, isRead: boolean): Lines {
	return { ...read, rows: [...read.rows], logs, isRead };
}
