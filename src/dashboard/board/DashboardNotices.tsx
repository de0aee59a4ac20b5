"use client";

import { forwardRef } from "react";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useDashboardContext } from "./DashboardContext.js";

export type DashboardNoticesProps = PartProps<"div", "dashboard-notices">;

/** What could not be saved, or was changed by somebody else meanwhile, each with its next step. */
export const DashboardNotices = forwardRef<HTMLDivElement, DashboardNoticesProps>(
	function DashboardNotices(props, ref) {
		const { NoticeList } = useDashboardContext("Dashboard.Notices").editing.module ?? {};
		const defaults = { role: "status", children: NoticeList ? <NoticeList /> : null };
		return usePart("div", props, { slot: "dashboard-notices", state: {}, defaults, ref });
	},
);
