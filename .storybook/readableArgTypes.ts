import type { ArgTypesEnhancer } from "storybook/internal/types";

interface Described {
	__docgenInfo?: { props?: Record<string, { tsType?: { raw?: string; name?: string } } | undefined> };
}

/** Storybook says "union" of each optional prop and leaves `@default` in the sentence; this says what the types say. */
export const readableArgTypes: ArgTypesEnhancer = ({ argTypes, component }) => {
	const props = (component as Described | undefined)?.__docgenInfo?.props ?? {};
	const entries = Object.entries(argTypes).map(([name, argType]) => {
		const source = props[name]?.tsType;
		const [description, fallback] = (argType.description ?? "").split(/\s*@default\s+/);
		const type = (source?.raw ?? source?.name)?.replace(/\s*\|\s*undefined$/, "").replace(/^\((.*)\)$/s, "$1");
		const table = {
			...argType.table,
			...(type && { type: { summary: type } }),
			...(fallback && { defaultValue: { summary: fallback } }),
		};
		return [name, { ...argType, description: description?.replace(/\{@link (\w+)\}/g, "`$1`"), table }];
	});
	return Object.fromEntries(entries);
};
