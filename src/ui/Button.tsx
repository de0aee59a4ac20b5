"use client";

import { forwardRef, type ReactNode } from "react";
import { type ButtonVariant, useClassNames, useComponents, useSlot } from "./Appearance.js";
import { type PartProps, renderPart } from "./renderPart.js";
import { joinClassNames } from "./slot.js";

export interface ButtonProps extends PartProps<"button", "button"> {
	variant: ButtonVariant;
	/** Keeps the focus and its width, and says that something is under way. */
	pending?: boolean | undefined;
	/** What it says while it is pending. */
	pendingLabel?: string | undefined;
	children?: ReactNode;
}

/** A button with words: the native one, or the host's own in its place. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
	{ variant, pending = false, pendingLabel, children, ...host },
	ref,
) {
	const { Button: HostButton } = useComponents();
	const named = useClassNames().button;
	const state = { variant, pending };
	const own = { type: "button", "aria-disabled": pending, "aria-busy": pending } as const;
	// What is given to one button wins over what is given to all.
	if (HostButton && !host.render) {
		const { className, render: _, ...props } = host;
		const classes = joinClassNames(state, [named, className]) || undefined;
		return (
			<HostButton {...own} {...props} {...state} ref={ref} className={classes}>
				{pending ? (pendingLabel ?? children) : children}
			</HostButton>
		);
	}
	const content = pendingLabel ? <Labels pending={pending} label={children} pendingLabel={pendingLabel} /> : children;
	return renderPart("button", { name: "button", state, named, own: { ...own, children: content }, host, ref });
});

/** All its words are laid out and one is seen, so that it stays as wide as it was. */
function Labels({ pending, label, pendingLabel }: { pending: boolean; label: ReactNode; pendingLabel: string }) {
	const slot = useSlot();
	return (
		<>
			<span {...slot("button-label", { shown: !pending })} aria-hidden={pending}>
				{label}
			</span>
			<span {...slot("button-label", { shown: pending })} aria-hidden={!pending}>
				{pendingLabel}
			</span>
			<span {...slot("spinner")} aria-hidden="true" />
		</>
	);
}
