import { AddWidget, AddWidgetForm } from "akua-react";
import { displayTypes } from "akua-react/client";
import type { ArgTypes, ArgTypesEnhancer } from "storybook/internal/types";

interface Described {
	__docgenInfo?: { props?: Record<string, { tsType?: { raw?: string; name?: string } } | undefined> };
}

/** Components that pass what is left of their props on to another, which Storybook cannot see through `Omit`. */
const rest = new Map<unknown, unknown>([[AddWidgetForm, AddWidget.Root]]);

const propsOf = (component: unknown) => (component as Described | undefined)?.__docgenInfo?.props ?? {};

/** Storybook says "union" of each optional prop and leaves `@default` in the sentence; this says what the types say. */
export const readableArgTypes: ArgTypesEnhancer = ({ argTypes, component, parameters }) => {
	const other = rest.get(component);
	const passedOn: ArgTypes = (other && parameters.docs?.extractArgTypes?.(other)) || {};
	const props = { ...propsOf(other), ...propsOf(component) };
	const { children: _, ...all } = { ...passedOn, ...argTypes, ...described(passedOn, argTypes) };
	const entries = Object.entries(other ? all : argTypes).map(([name, argType]) => {
		const source = props[name]?.tsType;
		const [description, fallback] = (argType.description ?? "").split(/\s*@default\s+/);
		const type = (source?.raw ?? source?.name)?.replace(/\s*\|\s*undefined$/, "").replace(/^\((.*)\)$/s, "$1");
		const table = {
			...argType.table,
			...(type && { type: { summary: type } }),
			...(fallback && { defaultValue: { summary: fallback.replaceAll("`", "") } }),
		};
		const text = description?.replace(/\{@link (\w+)\}/g, "`$1`");
		return [name, { ...argType, description: text, table, ...controlOf(type) }];
	});
	return Object.fromEntries(entries);
};

/** What is passed on and also a story's argument: the description of the one, the control of the other. */
function described(passedOn: ArgTypes, own: ArgTypes): ArgTypes {
	const both = Object.keys(passedOn).filter((name) => name in own);
	return Object.fromEntries(both.map((name) => [name, { ...own[name], ...passedOn[name], name }]));
}

/** What can be changed by hand: a function or an element cannot. Written out, since Storybook has read the short form by now. */
function controlOf(type: string | undefined) {
	if (type === undefined || /^"/.test(type)) return {};
	if (type === "string") return { control: { type: "text" as const } };
	if (type === "number") return { control: { type: "number" as const } };
	if (type === "ColorScheme") return { control: { type: "inline-radio" as const }, options: ["light", "dark"] };
	if (type.includes("DisplayType")) return { control: { type: "select" as const }, options: [null, ...displayTypes] };
	return { control: type === "boolean" ? { type: "boolean" as const } : { disable: true } };
}
