"use client";

import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { useDashboardContext } from "./DashboardContext.js";
import { useEditor } from "./useEditor.js";

/** Takes back what was done, and does it again. */
export function HistoryButtons() {
	const { canUndo, canRedo } = useDashboardContext("Dashboard.Toolbar").dashboard;
	const { messages, travel } = useEditor("Dashboard.Toolbar");
	return (
		<>
			<IconButton label={messages.undo} path={icons.undo} isDisabled={!canUndo} onPress={() => travel("undo")} />
			<IconButton label={messages.redo} path={icons.redo} isDisabled={!canRedo} onPress={() => travel("redo")} />
		</>
	);
}

interface IconButtonProps {
	label: string;
	path: string;
	isDisabled: boolean;
	onPress: () => void;
}

function IconButton({ label, path, isDisabled, onPress }: IconButtonProps) {
	const slot = useSlot();
	return (
		<button
			type="button"
			title={label}
			aria-label={label}
			aria-disabled={isDisabled}
			onClick={() => !isDisabled && onPress()}
			{...slot("dashboard-button")}
		>
			<Icon path={path} />
		</button>
	);
}
