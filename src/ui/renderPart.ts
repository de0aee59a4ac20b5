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
import { mergeProps } from "./mergeProps.js";
import { mergeRefs } from "./mergeRefs.js";
import { type ClassName, noState, type SlotName, type SlotState, slot } from "./slot.js";

export type Tag = keyof JSX.IntrinsicElements;

/** An element in place of a part's own, which is given its props, or a function of its props and state that returns one. */
export type Render<Element extends Tag, State> =
	| ReactElement
	| ((props: ComponentPropsWithRef<Element>, state: State) => ReactElement | null);

/** The props of every part: those of its element, a class, and an element in its place. */
export type PartProps<Element extends Tag, Name extends SlotName> = Omit<
	ComponentPropsWithoutRef<Element>,
	"className" | "children"
> & {
	/** A class, or a function of the part's state that returns one. */
	className?: ClassName<SlotState<Name>> | undefined;
	/** An element of your own in place of the part's: it is given the same props, ref and children. */
	render?: Render<Element, SlotState<Name>> | undefined;
};

export interface Part<Element extends Tag, Name extends SlotName, Target> {
	name: Name;
	state?: SlotState<Name>;
	/** The class that the host gives by the slot's name. */
	named?: ClassName<SlotState<Name>> | undefined;
	/** What the part gives to its element. */
	own: ComponentPropsWithoutRef<Element>;
	/** What the host gave to the part. */
	host: PartProps<Element, Name>;
	ref: Ref<Target> | undefined;
}

/** The one place where a part becomes an element: its class, attributes and rendering are derived from its state. */
export function renderPart<Element extends Tag, Name extends SlotName, Target>(
	tag: Element,
	{ name, state, named, own, host, ref }: Part<Element, Name, Target>,
): ReactElement | null {
	const { className, render, ...props } = host;
	const merged = { ...mergeProps<object>(own, props), ...slot(name, state, named, className), ref };
	if (isValidElement<RefAttributes<Target>>(render)) {
		return cloneElement(render, { ...mergeProps<object>(merged, render.props), ref: mergeRefs(ref, refOf(render)) });
	}
	// Both halves are the element's own props; that their union still is, TypeScript cannot see through the generic tag.
	if (typeof render === "function") return render(merged as ComponentPropsWithRef<Element>, state ?? noState<Name>());
	return createElement(tag, merged);
}

/** React 19 keeps an element's ref among its props, where React 18 warns of whoever reads it. */
function refOf<Target>(element: ReactElement<RefAttributes<Target>>): Ref<Target> | undefined {
	const holder: RefAttributes<Target> = version.startsWith("18.") ? element : element.props;
	return holder.ref;
}
