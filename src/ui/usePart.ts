"use client";

import {
	type ComponentPropsWithoutRef,
	type ComponentPropsWithRef,
	cloneElement,
	createElement,
	isValidElement,
	type JSX,
	type ReactElement,
	type Ref,
	type RefAttributes,
	version,
} from "react";
import { useHostClassName } from "./Appearance.js";
import { mergeHostProps, mergeProps, type PreventableProps } from "./mergeProps.js";
import { mergeRefs } from "./mergeRefs.js";
import { type ClassName, type SlotName, type SlotState, slot } from "./slot.js";

export type Tag = keyof JSX.IntrinsicElements;

/**
 * An element that replaces a part's own and receives its props, or a function of its props and state that returns one.
 */
export type Render<Element extends Tag, State> =
	| ReactElement
	| ((props: ComponentPropsWithRef<Element>, state: State) => ReactElement | null);

/**
 * The props of every part: those of its element, `className` and `render`. Your handlers run before the part's own,
 * which `event.preventAkuaHandler()` skips; `preventDefault()` does not.
 */
export type PartProps<Element extends Tag, Name extends SlotName> = PreventableProps<
	Omit<ComponentPropsWithoutRef<Element>, "className" | "children">
> & {
	/** A class, or a function of the part's state. */
	className?: ClassName<SlotState<Name>> | undefined;
	/** An element that replaces the part's own. It receives the same props, ref and children. */
	render?: Render<Element, SlotState<Name>> | undefined;
};

export interface PartOptions<Element extends Tag, Name extends SlotName, Target> {
	slot: Name;
	/** Becomes the part's data attributes, and is passed to `className` and `render`. */
	state: SlotState<Name>;
	/** The part's own props for its element. */
	defaults: ComponentPropsWithoutRef<Element>;
	ref: Ref<Target> | undefined;
}

/**
 * Creates the element of a part, with the host's props. Elements inside the part accept no props, and use `useSlot`.
 */
export function usePart<Element extends Tag, Name extends SlotName, Target>(
	tag: Element,
	{ className, render, ...props }: PartProps<Element, Name>,
	{ slot: name, state, defaults, ref }: PartOptions<Element, Name, Target>,
): ReactElement | null {
	const hostClassName = useHostClassName();
	const element = isValidElement<HostElementProps<Target>>(render) ? render : undefined;
	const host = element ? mergeHostProps<object>(props, element.props) : props;
	const merged = {
		...mergeProps<object>(defaults, host),
		...slot(name, state, hostClassName(name, state, className, element?.props.className)),
		ref,
	};
	if (element) return cloneElement(element, { ...merged, ref: mergeRefs(ref, refOf(element)) });
	// Both halves are props of the element, but behind the generic tag TypeScript cannot see that the merged ones are
	// too.
	if (typeof render === "function") return render(merged as ComponentPropsWithRef<Element>, state);
	return createElement(tag, merged);
}

interface HostElementProps<Target> extends RefAttributes<Target> {
	className?: string;
}

/** React 19 keeps an element's ref in its props; React 18 warns when it is read there. */
function refOf<Target>(element: ReactElement<RefAttributes<Target>>): Ref<Target> | undefined {
	const holder: RefAttributes<Target> = version.startsWith("18.") ? element : element.props;
	return holder.ref;
}
