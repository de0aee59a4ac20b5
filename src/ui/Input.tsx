"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useClassNames, useComponents } from "./Appearance.js";
import { joinClassNames, slot } from "./slot.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "className">;

/** A text field: the native one, or the host's own in its place, which brings its own looks. */
export const Input = forwardRef<HTMLInputElement, InputProps>(function Input(props, ref) {
	const { Input: HostInput } = useComponents();
	const named = useClassNames().input;
	if (HostInput) return <HostInput {...props} ref={ref} className={joinClassNames({}, [named]) || undefined} />;
	return <input {...props} ref={ref} {...slot("input", {}, named)} />;
});
