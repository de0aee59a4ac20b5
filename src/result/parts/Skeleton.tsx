import type { DisplayType } from "../../contract/widget.js";
import { slot } from "../../ui/slot.js";

interface SkeletonProps {
	type: DisplayType;
	rows: number;
	hasToolbar: boolean;
	/** For screen readers. */
	label: string;
}

/** The placeholder of a result that is loading. */
export function Skeleton({ type, rows, hasToolbar, label }: SkeletonProps) {
	return (
		<div {...slot("skeleton", { type })}>
			<span {...slot("visually-hidden")}>{label}</span>
			{hasToolbar ? <div {...slot("toolbar")} aria-hidden="true" /> : null}
			<div {...slot("skeleton-rows")} aria-hidden="true">
				{Array.from({ length: rows }, (_, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: these rows have nothing but their place
					<div key={index} {...slot("skeleton-row")} />
				))}
			</div>
			{type === "json" ? <div {...slot("toolbar")} aria-hidden="true" /> : null}
		</div>
	);
}
