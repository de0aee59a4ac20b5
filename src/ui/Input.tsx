"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useComponents, useHostClassName } from "./Appearance.js";
import { slot } from "./slot.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "className">;

/** A text field: a native one, or the host's own component. */
export const Input = forwardRef<HTMLInputElement, InputProps>(function Input(props, ref) {
	const { Input: HostInput } = useComponents();
	const hostClassName = useHostClassName()("input", {});
	// An empty field keeps the direction of the page, as its placeholder does.
	const dir = props.type === "text" && props.value ? "auto" : undefined;
	if (HostInput) return <HostInput dir={dir} {...props} ref={ref} className={hostClassName} />;
	return <input dir={dir} {...props} ref={ref} {...slot("input", {}, hostClassName)} />;
});
