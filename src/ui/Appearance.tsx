"use client";

import {
	type ComponentPropsWithRef,
	createContext,
	type ElementType,
	type ReactNode,
	useCallback,
	useContext,
	useMemo,
} from "react";
import { type ClassName, type ClassNames, type SlotClassNames, type SlotName, type SlotState, slot } from "./slot.js";
import type { colorSchemes } from "./slots/values.js";
import { withoutUndefined } from "./withoutUndefined.js";

/** `danger`: it throws something away. */
export type ButtonVariant = "primary" | "secondary" | "danger";

/** What a host's own button gets: a native button's props and what it means. */
export interface HostButtonProps extends ComponentPropsWithRef<"button"> {
	variant: ButtonVariant;
	/** Something is under way: it stays focusable, and `aria-disabled` and `aria-busy` are set. */
	pending: boolean;
}

/** What a host's own dialog gets. It shows its children while `open`, and asks to be closed by `onClose`. */
export interface HostDialogProps {
	open: boolean;
	onClose: () => void;
	title: string;
	/** The scheme of the form in it; without one, that of the page. */
	colorScheme: (typeof colorSchemes)[number] | undefined;
	children: ReactNode;
}

/**
 * Components of the host's design system, in place of the native ones. Each must pass on its props and its ref. `null`
 * restores the native one inside an Appearance that replaces it.
 */
export interface AkuaComponents {
	/** In place of every button with words. */
	Button?: ElementType<HostButtonProps> | null | undefined;
	/** In place of every text field. */
	Input?: ElementType<ComponentPropsWithRef<"input">> | null | undefined;
	/** In place of the dialog. The dialog's own element, with its class, ref and props, is then not rendered. */
	Dialog?: ElementType<HostDialogProps> | null | undefined;
}

/** How the components below look. */
export interface AppearanceOptions {
	/** Classes for the parts, by slot: a text, or a function of the part's state. */
	classNames?: ClassNames | undefined;
	/** Components of your own in place of native buttons, text fields and the dialog. */
	components?: AkuaComponents | undefined;
}

const AppearanceContext = createContext<{ classNames: ClassNames; components: AkuaComponents }>({
	classNames: {},
	components: {},
});

export interface AppearanceProps extends AppearanceOptions {
	children?: ReactNode;
}

/**
 * Gives all that stands below it its classes and components. What is named nearer to a part wins, slot by slot, and what
 * is not named there comes from above.
 *
 * @example
 * <AkuaAppearance components={{ Button }}>…</AkuaAppearance>
 */
export function Appearance({ classNames, components, children }: AppearanceProps) {
	const above = useContext(AppearanceContext);
	const value = useMemo(
		() => ({
			classNames: { ...above.classNames, ...withoutUndefined(classNames) },
			components: { ...above.components, ...withoutUndefined(components) },
		}),
		[above, classNames, components],
	);
	return <AppearanceContext.Provider value={value}>{children}</AppearanceContext.Provider>;
}

export function useComponents(): AkuaComponents {
	return useContext(AppearanceContext).components;
}

/** Makes the host's classes of a part: those it gives by the slot's name, and then those it gives to the part. */
export function useHostClassName() {
	const classNames: SlotClassNames = useContext(AppearanceContext).classNames;
	return useCallback(
		<Name extends SlotName>(
			name: Name,
			state: SlotState<Name>,
			...given: (ClassName<SlotState<Name>> | undefined)[]
		): string | undefined => {
			const made = [classNames[name], ...given].map((one) => (typeof one === "function" ? one(state) : one));
			return made.filter(Boolean).join(" ") || undefined;
		},
		[classNames],
	);
}

/** Makes the class and data attributes of an element inside a part. */
export function useSlot() {
	const hostClassName = useHostClassName();
	return useCallback(
		<Name extends keyof ClassNames>(name: Name, state: SlotState<Name> = {}) =>
			slot(name, state, hostClassName(name, state)),
		[hostClassName],
	);
}
