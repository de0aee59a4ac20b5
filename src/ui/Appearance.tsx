"use client";

import {
	type ComponentPropsWithRef,
	type ContextType,
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

/** `danger` buttons discard or delete. */
export type ButtonVariant = "primary" | "secondary" | "danger";

/** The props of a host's button: those of a native button, and what it expresses. */
export interface HostButtonProps extends ComponentPropsWithRef<"button"> {
	variant: ButtonVariant;
	/**
	 * Whether its action is in progress. The button stays focusable; `aria-disabled` and `aria-busy` are already set.
	 */
	pending: boolean;
}

/**
 * The props of a host's dialog. It shows its children while `open`, and calls `onClose` when the user wants to close
 * it.
 */
export interface HostDialogProps {
	open: boolean;
	onClose: () => void;
	title: string;
	/** The colour scheme of the form inside, if it has one; otherwise the page's. */
	colorScheme: (typeof colorSchemes)[number] | undefined;
	children: ReactNode;
}

/**
 * Components of the host's design system that replace the native ones. Each must pass on its props and its ref. `null`
 * restores the native one inside an Appearance that replaces it.
 */
export interface AkuaComponents {
	/** Replaces every text button. */
	Button?: ElementType<HostButtonProps> | null | undefined;
	/** Replaces every text field. */
	Input?: ElementType<ComponentPropsWithRef<"input">> | null | undefined;
	/** Replaces the dialog. The dialog's own element, with its class, ref and props, is then not rendered. */
	Dialog?: ElementType<HostDialogProps> | null | undefined;
}

/** Classes and components from the host. */
export interface AppearanceOptions {
	/** Classes for the parts, by slot: a string, or a function of the part's state. */
	classNames?: ClassNames | undefined;
	/** Components that replace native buttons, text fields and the dialog. */
	components?: AkuaComponents | undefined;
}

export const AppearanceContext = createContext<{ classNames: ClassNames; components: AkuaComponents }>({
	classNames: {},
	components: {},
});

export interface AppearanceProps extends AppearanceOptions {
	children?: ReactNode;
}

/**
 * Sets classes and components for everything inside it. An inner Appearance inherits from the outer one, and overrides
 * the slots and components that it names.
 *
 * @example
 * <AkuaAppearance components={{ Button }}>…</AkuaAppearance>
 */
export function Appearance({ classNames, components, children }: AppearanceProps) {
	return (
		<AppearanceContext.Provider value={useAppearance(classNames, components)}>{children}</AppearanceContext.Provider>
	);
}

/** The value of an Appearance's context. */
export function useAppearance(
	classNames: AppearanceOptions["classNames"],
	components: AppearanceOptions["components"],
): ContextType<typeof AppearanceContext> {
	const above = useContext(AppearanceContext);
	return useMemo(
		() => ({
			classNames: { ...above.classNames, ...withoutUndefined(classNames) },
			components: { ...above.components, ...withoutUndefined(components) },
		}),
		[above, classNames, components],
	);
}

export function useComponents(): AkuaComponents {
	return useContext(AppearanceContext).components;
}

/** Joins a host's classes for an element: first those set by slot, then those set on the part. */
export function useHostClassName() {
	const classNames: SlotClassNames = useContext(AppearanceContext).classNames;
	return useCallback(
		<Name extends SlotName>(
			name: Name,
			state: SlotState<Name>,
			...given: (ClassName<SlotState<Name>> | undefined)[]
		): string | undefined => {
			const resolved = [classNames[name], ...given].map((one) => (typeof one === "function" ? one(state) : one));
			return resolved.filter(Boolean).join(" ") || undefined;
		},
		[classNames],
	);
}

/** Returns the class and data attributes of an element inside a part. */
export type SlotProps = <Name extends keyof ClassNames>(name: Name, state?: SlotState<Name>) => ReturnType<typeof slot>;

/** Returns a function that returns the class and data attributes of an element inside a part. */
export function useSlot(): SlotProps {
	const hostClassName = useHostClassName();
	return useCallback(
		<Name extends keyof ClassNames>(name: Name, state: SlotState<Name> = {}) =>
			slot(name, state, hostClassName(name, state)),
		[hostClassName],
	);
}
