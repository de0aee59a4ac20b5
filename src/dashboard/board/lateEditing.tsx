"use client";

import { forwardRef, useEffect, useMemo, useState } from "react";
import { useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { lateModule, useLateModule } from "../../ui/lateModule.js";
import type { DashboardConflictProps } from "./DashboardConflict.js";
import { useBoard } from "./DashboardContext.js";
import type { DashboardHandleProps } from "./DashboardHandle.js";
import type { DashboardWidthHandleProps } from "./DashboardWidthHandle.js";

/** The parts that change a dashboard. A page that only shows one does not load them. */
export const editingModule = lateModule(() => {
	// At the same time, because the first change would ask for it only once it is made.
	import("../arrangement/createSaver.js").catch(() => {});
	return import("./editing.js");
});

export interface LateEditing {
	module: typeof import("./editing.js") | undefined;
	hasFailed: boolean;
	/** Loads the parts, also after a failure. */
	load: () => Promise<void>;
	/** Has them loaded, unless they are. */
	want: () => void;
}

/** The parts, once something wants them. */
export function useEditing(isWanted: boolean): LateEditing {
	const [isAsked, setAsked] = useState(false);
	const { module, hasFailed, load } = useLateModule(editingModule, isWanted || isAsked);
	return useMemo(() => ({ module, hasFailed, load, want: () => setAsked(true) }), [module, hasFailed, load]);
}

function useWanted(consumer: string) {
	const { want, module } = useBoard(consumer).editing;
	useEffect(want, [want]);
	return module;
}

/** Moves a widget: by pointer, or by keys once it is picked up with Enter or Space. */
export const DashboardHandle = forwardRef<HTMLButtonElement, DashboardHandleProps>(
	function DashboardHandle(props, ref) {
		const Part = useWanted("Dashboard.Handle")?.DashboardHandle;
		return Part ? <Part {...props} ref={ref} /> : null;
	},
);

/** The edge of a card, which sets its width: by pointer, or by arrow keys. */
export const DashboardWidthHandle = forwardRef<HTMLDivElement, DashboardWidthHandleProps>(
	function DashboardWidthHandle(props, ref) {
		const Part = useWanted("Dashboard.WidthHandle")?.DashboardWidthHandle;
		return Part ? <Part {...props} ref={ref} /> : null;
	},
);

/** Says that somebody else changed the same, and lets the person choose. */
export const DashboardConflict = forwardRef<HTMLDivElement, DashboardConflictProps>(
	function DashboardConflict(props, ref) {
		const Part = useWanted("Dashboard.Conflict")?.DashboardConflict;
		return Part ? <Part {...props} ref={ref} /> : null;
	},
);

/** Stands where the parts will be, and says if they cannot be loaded. */
export function EditingLoading() {
	const { messages, editing } = useBoard("Dashboard");
	const slot = useSlot();
	const { hasFailed, load } = editing;
	const waiting = globalThis.navigator?.onLine === false ? messages.editingOffline : messages.editingLoading;
	return (
		<>
			<p role="status" {...slot("dashboard-saving")}>
				{hasFailed ? messages.editingNotLoaded : waiting}
			</p>
			{hasFailed ? (
				<Button variant="secondary" defaults={{ onClick: () => void load() }}>
					{messages.tryAgain}
				</Button>
			) : null}
		</>
	);
}
