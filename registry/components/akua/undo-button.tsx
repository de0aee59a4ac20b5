"use client";

import { useMessages } from "akua-react";
import { isAkuaError } from "akua-react/client";
import { Button } from "@/components/ui/button";

interface UndoButtonProps {
	/** The result of useUndoCreate. */
	undo: { status: "idle" | "pending" | "success" | "error"; error: unknown; undo: () => void };
}

/** Removes a created widget again. Gone once that is done, or impossible because the widget was changed. */
export function UndoButton({ undo: { status, error, undo } }: UndoButtonProps) {
	const { messages } = useMessages();
	if (status === "success" || (isAkuaError(error) && error.code === "conflict")) return null;
	return (
		<Button size="sm" variant="outline" aria-disabled={status === "pending"} onClick={undo}>
			{messages.undo}
		</Button>
	);
}
