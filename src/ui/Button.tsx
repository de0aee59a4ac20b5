"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { type ButtonVariant, type HostButtonProps, useComponents, useHostClassName, useSlot } from "./Appearance.js";
import { mergeProps } from "./mergeProps.js";
import { type PartProps, usePart } from "./usePart.js";

export interface ButtonProps extends PartProps<"button", "button"> {
	variant: ButtonVariant;
	/** Keeps the focus and its width, and says that something is under way. */
	pending?: boolean | undefined;
	/** What it says while it is pending. */
	pendingLabel?: string | undefined;
	/** What its part does with it; the host's own props come on top. */
	defaults?: ComponentPropsWithoutRef<"button"> | undefined;
	children?: ReactNode;
}

/** A button with words: the native one, or the host's own in its place. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
	{ variant, pending = false, pendingLabel, defaults: given, children, ...props },
	ref,
) {
	const { Button: HostButton } = useComponents();
	const hostClassName = useHostClassName();
	const state = { variant, pending };
	const defaults = { type: "button", "aria-disabled": pending, "aria-busy": pending, ...given } as const;
	const content = pendingLabel ? <Labels pending={pending} label={children} pendingLabel={pendingLabel} /> : children;
	const native = usePart("button", props, {
		slot: "button",
		state,
		defaults: { ...defaults, children: content },
		ref,
	});
	// What is given to one button wins over what is given to all.
	if (!HostButton || props.render) return native;
	const { className, render: _, ...host } = props;
	return (
		<HostButton
			{...mergeProps<HostButtonProps>({ ...defaults, ...state }, host)}
			ref={ref}
			className={hostClassName("button", state, className)}
		>
			{pending ? (pendingLabel ?? children) : children}
		</HostButton>
	);
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
