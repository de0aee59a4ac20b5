"use client";

import { type ComponentPropsWithoutRef, type Ref, useCallback } from "react";
import { useComponents, useHostClassName } from "./Appearance.js";
import { slot } from "./slot.js";

type InputProps = Omit<ComponentPropsWithoutRef<"input">, "className"> & { ref?: Ref<HTMLInputElement> | undefined };

/** Returns a function that renders a text field: a native one, or the host's own component. */
export function useInput() {
	const { Input: HostInput } = useComponents();
	const hostClassName = useHostClassName()("input", {});
	return useCallback(
		(props: InputProps) => {
			// An empty field keeps the direction of the page, as its placeholder does.
			const dir = props.type === "text" && props.value ? "auto" : undefined;
			if (HostInput) return <HostInput dir={dir} {...props} className={hostClassName} />;
			return <input dir={dir} {...props} {...slot("input", {}, hostClassName)} />;
		},
		[HostInput, hostClassName],
	);
}
