"use client";

import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, type ReactNode } from "react";
import { type ButtonVariant, type HostButtonProps, useComponents, useHostClassName, useSlot } from "./Appearance.js";
import { mergeProps } from "./mergeProps.js";
import { type PartProps, usePart } from "./usePart.js";

export interface ButtonProps extends PartProps<"button", "button"> {
	variant: ButtonVariant;
	/** Whether its action is in progress. The button stays focusable and keeps its width. */
	pending?: boolean | undefined;
	/** The label while pending. */
	pendingLabel?: string | undefined;
	/** The part's own props for its button. The host's props are merged over them. */
	defaults?: ComponentPropsWithoutRef<"button"> | undefined;
	children?: ReactNode;
}

/** A text button: a native one, or the host's component. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
	return useButton(props, ref);
});

/** The same for a part that is itself one. */
export function useButton(
	{ variant, pending = false, pendingLabel, defaults: partDefaults, children, ...props }: ButtonProps,
	ref: ForwardedRef<HTMLButtonElement>,
) {
	const { Button: HostButton } = useComponents();
	const hostClassName = useHostClassName();
	const slot = useSlot();
	const state = { variant, pending };
	const defaults = { type: "button", "aria-disabled": pending, "aria-busy": pending, ...partDefaults } as const;
	// Both labels are laid out and one is visible, so that the width stays the same.
	const labels = (
		<>
			<span {...slot("button-label", { shown: !pending })} aria-hidden={pending}>
				{children}
			</span>
			<span {...slot("button-label", { shown: pending })} aria-hidden={!pending}>
				<span {...slot("spinner")} aria-hidden="true" />
				<span>{pendingLabel}</span>
			</span>
		</>
	);
	const native = usePart("button", props, {
		slot: "button",
		state,
		defaults: { ...defaults, children: pendingLabel ? labels : children },
		ref,
	});
	// `render` on this one button overrides the component for all buttons.
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
}
