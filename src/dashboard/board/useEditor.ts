"use client";

import type { Editor } from "./createEditor.js";
import { type BoardContextValue, inside, useBoard } from "./DashboardContext.js";

/** The dashboard around a part that changes it. */
export function useEditor(consumer: string): Omit<BoardContextValue, "messages"> & Editor {
	const board = useBoard(consumer);
	return { ...board, ...inside(board.editor, consumer) };
}
