"use client";

import { type ForwardedRef, forwardRef, type Ref, useId } from "react";
import { type ColorScheme, useColorScheme } from "../../hooks/useColorScheme.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { MessageOverrides } from "../../messages/types.js";
import { Appearance, type AppearanceOptions, useClassNames, useSlot } from "../../ui/Appearance.js";
import { Input } from "../../ui/Input.js";
import { type PartProps, renderPart } from "../../ui/renderPart.js";
import { SnippetCombobox } from "./SnippetCombobox.js";
import { SnippetSourceNote } from "./SnippetSourceNote.js";
import { useFocusThroughSwap } from "./useFocusThroughSwap.js";
import { type SnippetItem, type SnippetSource, useSnippetSource, useStaticSource } from "./useSnippetSource.js";

/** The options of a picker, besides the props of its element. */
interface SnippetPickerOptions {
	/** The id of the chosen snippet; empty for none. */
	value: string;
	/** Called with what was chosen; with `""` once nothing is; with an id alone as it is typed, where snippets may not be listed. */
	onValueChange: (id: string, snippet: SnippetItem | undefined) => void;
	/** The snippets to choose from; with them, no AkuaProvider is needed. @default all that the API lists */
	snippets?: readonly SnippetItem[] | undefined;
	/** Called when the field is left. */
	onBlur?: (() => void) | undefined;
	/** A ref to the input, to focus it. */
	inputRef?: Ref<HTMLInputElement> | undefined;
	/** The id of the input, for a label of your own. */
	inputId?: string | undefined;
	/** @default "Snippet" */
	label?: string | undefined;
	/** The ids of elements of your own that describe the field, separated by spaces. */
	describedBy?: string | undefined;
	/** Whether the choice is wrong, which is shown and told to screen readers. Say why in an element of `describedBy`. */
	invalid?: boolean | undefined;
	/** Whether one has to be chosen, for screen readers. */
	required?: boolean | undefined;
	/** @default "Search by name, description or id" */
	placeholder?: string | undefined;
	/** Texts of your own, in place of the provider's. */
	messages?: MessageOverrides | undefined;
}

type ElementProps = Omit<PartProps<"div", "snippet-picker">, keyof SnippetPickerOptions>;

export interface SnippetPickerProps extends SnippetPickerOptions, AppearanceOptions, ElementProps {
	/** @default the provider's, or else what the page says by `.dark` or `data-theme`, or else the system */
	colorScheme?: ColorScheme | undefined;
}

/**
 * A search field over the snippets: each with its name, its description and what it renders as. Finds by name,
 * description and id, whatever the case and accents. Ten thousand are as quick as ten.
 *
 * @example
 * <SnippetPicker value={id} onValueChange={setId} />
 */
export const SnippetPicker = forwardRef<HTMLDivElement, SnippetPickerProps>(function SnippetPicker(
	{ snippets, classNames, components, ...view },
	elementRef,
) {
	return (
		<Appearance classNames={classNames} components={components}>
			{snippets ? (
				<GivenSnippetPicker {...view} elementRef={elementRef} snippets={snippets} />
			) : (
				<ListedSnippetPicker {...view} elementRef={elementRef} />
			)}
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

export interface SnippetPickerViewProps extends Omit<SnippetPickerProps, "snippets" | keyof AppearanceOptions> {
	source: SnippetSource;
	elementRef?: ForwardedRef<HTMLDivElement> | undefined;
}

/** The picker over a source that is there already. Where the snippets may not be listed, a field for an id. */
export function SnippetPickerView({
	source,
	elementRef,
	value,
	onValueChange,
	onBlur,
	inputRef,
	inputId,
	label,
	describedBy: describedByHost,
	invalid,
	required,
	placeholder,
	messages: overrides,
	colorScheme,
	...host
}: SnippetPickerViewProps) {
	const words = useMessages(overrides);
	const { messages } = words;
	const ownId = useId();
	const id = inputId ?? ownId;
	const [labelId, noteId] = [`${id}-label`, `${id}-note`];
	const slot = useSlot();
	const named = useClassNames()["snippet-picker"];
	const hasNote = source.status === "error" || source.status === "forbidden";
	const describedBy = [describedByHost, hasNote && noteId].filter(Boolean).join(" ") || undefined;

	const keeping = useFocusThroughSwap(id, source.status === "forbidden");

	const children = (
		<>
			<label id={labelId} htmlFor={id} {...slot("label")}>
				{label ?? (source.status === "forbidden" ? messages.snippetIdLabel : messages.snippetLabel)}
			</label>
			{source.status === "forbidden" ? (
				<Input
					ref={inputRef}
					id={id}
					type="text"
					spellCheck={false}
					autoComplete="off"
					autoCapitalize="none"
					value={value}
					onChange={({ currentTarget }) => onValueChange(currentTarget.value, undefined)}
					onBlur={onBlur}
					aria-invalid={invalid ?? false}
					aria-required={required}
					aria-describedby={describedBy}
				/>
			) : (
				<SnippetCombobox
					{...words}
					{...{
						source,
						id,
						labelId,
						describedBy,
						value,
						onValueChange,
						onBlur,
						inputRef,
						invalid,
						required,
						placeholder,
					}}
				/>
			)}
			<SnippetSourceNote id={noteId} inputId={id} source={source} {...words} />
		</>
	);
	const state = { status: source.status, "color-scheme": useColorScheme(colorScheme) };
	return renderPart("div", {
		name: "snippet-picker",
		state,
		named,
		own: { ...keeping, children },
		host,
		ref: elementRef,
	});
}
