"use client";

import { forwardRef } from "react";
import { Appearance, type AppearanceOptions } from "../ui/Appearance.js";
import {
	type PickerElementProps,
	type SnippetPickerOptions,
	SnippetPickerView,
	type SnippetPickerViewProps,
} from "./SnippetPickerView.js";
import { type SnippetItem, useSnippetSource, useStaticSource } from "./useSnippetSource.js";

export interface SnippetPickerProps extends AppearanceOptions, SnippetPickerOptions, PickerElementProps {
	/** The snippets to choose from. If given, no AkuaProvider is needed. @default all snippets that the API lists */
	snippets?: readonly SnippetItem[] | undefined;
}

/**
 * A search field for snippets. Lists each with its name, description and display type, and finds it by name,
 * description or id, whatever its case, accents and separators. Stays fast with ten thousand snippets.
 *
 * @example
 * <SnippetPicker value={id} onValueChange={setId} />
 */
export const SnippetPicker = forwardRef<HTMLDivElement, SnippetPickerProps>(function SnippetPicker(
	{ snippets, classNames, components, ...props },
	elementRef,
) {
	const view = { ...props, elementRef };
	return (
		<Appearance classNames={classNames} components={components}>
			{snippets ? <GivenSnippetPicker {...view} snippets={snippets} /> : <ListedSnippetPicker {...view} />}
		</Appearance>
	);
});

type ViewProps = Omit<SnippetPickerViewProps, "source">;

function GivenSnippetPicker({ snippets, ...props }: ViewProps & { snippets: readonly SnippetItem[] }) {
	return <SnippetPickerView {...props} source={useStaticSource(snippets)} />;
}

function ListedSnippetPicker(props: ViewProps) {
	return <SnippetPickerView {...props} source={useSnippetSource(undefined)} />;
}
