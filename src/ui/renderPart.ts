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

type Tag = keyof JSX.IntrinsicElements;

/** What stands in place of a part's element: an element that takes its props, or a function that makes one. */
export type Render<Element extends Tag, State> =
	| ReactElement
	| ((props: ComponentPropsWithRef<Element>, state: State) => ReactElement | null);

/** What every part takes: the props of its element, a class and an element of the host's own. */
export type PartProps<Element extends Tag, Name extends SlotName> = Omit<
	ComponentPropsWithoutRef<Element>,
	"className" | "children"
> & {
	/** A class, or a function that makes one of the part's state. */
	className?: ClassName<SlotState<Name>> | undefined;
	/** An element of your own in place of the part's: it gets its props, its ref and what stands in it. */
	render?: Render<Element, SlotState<Name>> | undefined;
};

interface Part<Element extends Tag, Name extends SlotName, Target> {
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
