"use client";

import { type UseAddWidgetFormReturn, type UseSnippetsReturn, useMessages, useSnippets } from "akua-react";
import { useId, useState } from "react";
import { useController } from "react-hook-form";
import { Button, buttonVariants } from "@/components/ui/button";
import { Command, CommandInput, CommandItem, CommandList } from "@/components/ui/command";
import { Input } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { cn } from "@/lib/utils";
import { Field } from "./field";
import { Icon, icons } from "./icons";

/** Rendering more would make typing slow. A search narrows the list down. */
const shownSnippets = 50;

/** Chooses the snippet whose result the widget shows. Without access to the list of snippets, its id is typed. */
export function SnippetField({ form }: Pick<UseAddWidgetFormReturn, "form">) {
	const { field, fieldState } = useController({ control: form.control, name: "snippet_id" });
	const source = useSnippets();
	const { messages } = useMessages();
	const id = useId();
	const isForbidden = source.error?.code === "forbidden" && source.snippets.length === 0;
	const chosen = source.snippets.find((snippet) => snippet.id === field.value);
	const control = {
		id,
		value: field.value,
		onChange: field.onChange,
		"aria-invalid": fieldState.invalid,
		"aria-describedby": `${id}-help`,
	};
	return (
		<Field
			id={id}
			label={isForbidden ? messages.snippetIdLabel : messages.snippetLabel}
			error={fieldState.error?.message}
			hint={isForbidden ? messages.snippetIdHint : chosen?.description || messages.snippetHint}
		>
			{/* Components of React 18 and earlier have no ref. React Hook Form focuses the first invalid field by it. */}
			<div ref={(element) => field.ref(element && { focus: () => document.getElementById(id)?.focus() })}>
				{isForbidden ? (
					<Input {...control} onBlur={field.onBlur} autoComplete="off" spellCheck={false} />
				) : (
					<SnippetCombobox {...control} source={source} chosen={chosen?.name ?? field.value} />
				)}
			</div>
			<SnippetsNote source={source} isForbidden={isForbidden} />
		</Field>
	);
}

interface SnippetComboboxProps {
	id: string;
	value: string;
	onChange: (id: string) => void;
	"aria-invalid": boolean;
	"aria-describedby": string;
	source: UseSnippetsReturn;
	/** What the button shows. */
	chosen: string;
}

function SnippetCombobox({ value, onChange, source, chosen, ...control }: SnippetComboboxProps) {
	const { messages, count } = useMessages();
	const [open, setOpen] = useState(false);
	const [query, setQuery] = useState("");
	const words = query.toLowerCase().split(/\s+/);
	const found = source.snippets.filter(({ name, description, id }) => {
		const text = `${name} ${description ?? ""} ${id}`.toLowerCase();
		return words.every((word) => text.includes(word));
	});
	const isLoading = source.isPending || (source.hasNextPage && !source.isError);
	const note = source.isPending
		? messages.snippetLoading
		: source.snippets.length === 0
			? messages.snippetEmpty
			: found.length > 0
				? messages.snippetResults(count(found.length))
				: isLoading
					? messages.snippetNoMatchYet(count(source.snippets.length))
					: messages.snippetNoMatch(query);
	return (
		// Modal, since a dialog around it would otherwise keep the wheel from scrolling the list.
		<Popover modal open={open} onOpenChange={setOpen}>
			<PopoverTrigger
				{...control}
				role="combobox"
				className={cn(buttonVariants({ variant: "outline" }), "w-full justify-between font-normal")}
			>
				<span className={value ? "truncate" : "truncate text-muted-foreground"}>
					{chosen || messages.snippetPlaceholder}
				</span>
				<Icon path={icons.chevrons} className="shrink-0 opacity-50" />
			</PopoverTrigger>
			<PopoverContent align="start" className="w-(--radix-popover-trigger-width) min-w-64 p-0">
				<Command shouldFilter={false} label={messages.snippetLabel}>
					<CommandInput value={query} onValueChange={setQuery} placeholder={messages.snippetPlaceholder} />
					<CommandList label={messages.snippetLabel}>
						{found.slice(0, shownSnippets).map((snippet) => (
							<CommandItem
								key={snippet.id}
								value={snippet.id}
								onSelect={() => {
									onChange(snippet.id);
									setQuery("");
									setOpen(false);
								}}
							>
								<span className="grid min-w-0 flex-1">
									<span className="truncate">{snippet.name}</span>
									<span className="truncate text-xs text-muted-foreground">{snippet.description || snippet.id}</span>
								</span>
								<Icon path={icons.check} className={snippet.id === value ? "shrink-0" : "shrink-0 opacity-0"} />
							</CommandItem>
						))}
					</CommandList>
					<p role="status" className="border-t px-3 py-2 text-xs text-muted-foreground">
						{note}
					</p>
				</Command>
			</PopoverContent>
		</Popover>
	);
}

/** Says below the field why snippets are missing, and offers to try again. */
function SnippetsNote({ source, isForbidden }: { source: UseSnippetsReturn; isForbidden: boolean }) {
	const { messages, count } = useMessages();
	const isOffline = source.isPaused && (source.isPending || source.hasNextPage);
	const hasFailed = !isForbidden && (isOffline || (source.isError && !source.isFetching));
	if (!hasFailed) return null;
	const loaded = source.snippets.length;
	return (
		<p role="alert" className="text-sm text-destructive">
			{loaded > 0 ? messages.snippetFailedPart(count(loaded)) : messages.snippetFailed}{" "}
			<Button variant="link" className="h-auto p-0" onClick={source.retry}>
				{messages.tryAgain}
			</Button>
		</p>
	);
}
