"use client";

import { type UseAddWidgetFormReturn, useMessages, useWidgets } from "akua-react";
import { colSpans, displayTypes, type Snippet } from "akua-react/client";
import { useId } from "react";
import { useController } from "react-hook-form";
import { Label } from "@/components/ui/label";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/components/ui/select";
import { Field } from "./field";
import { displayTypeName, nameOf, useAllMessages } from "./messages";

type FormProps = Pick<UseAddWidgetFormReturn, "form">;

/** Chooses how the result is shown. */
export function DisplayTypeField({ form, snippet }: FormProps & { snippet: Snippet | undefined }) {
	const { field, fieldState } = useController({ control: form.control, name: "display_type" });
	const { messages } = useAllMessages();
	const id = useId();
	const own = snippet?.display_type;
	const hints = {
		auto: own ? messages.displayTypeAutoNamed(displayTypeName(own, messages)) : messages.displayTypeAutoHint,
		table: messages.displayTypeTableHint,
		stat: messages.displayTypeStatHint,
		json: messages.displayTypeJsonHint,
		logs: messages.displayTypeLogsHint,
	};
	return (
		<Field id={id} label={messages.displayTypeLabel} error={fieldState.error?.message}>
			<RadioGroup
				id={id}
				aria-labelledby={`${id}-label`}
				aria-describedby={`${id}-help`}
				className="grid gap-2 sm:grid-cols-2"
				value={field.value ?? "auto"}
				onValueChange={(value) => field.onChange(displayTypes.find((type) => type === value) ?? null)}
				onBlur={field.onBlur}
			>
				{(["auto", ...displayTypes] as const).map((type) => (
					<Label
						key={type}
						className="flex items-start gap-3 rounded-md border p-3 font-normal first:sm:col-span-2 has-aria-checked:border-primary has-aria-checked:bg-muted/50"
					>
						<RadioGroupItem value={type} aria-describedby={`${id}-${type}`} />
						<span className="grid gap-1">
							<span className="font-medium">{displayTypeName(type === "auto" ? null : type, messages)}</span>
							<span id={`${id}-${type}`} className="text-muted-foreground">
								{hints[type]}
							</span>
						</span>
					</Label>
				))}
			</RadioGroup>
		</Field>
	);
}

/** Chooses how many of the four columns the widget spans. */
export function WidthField({ form }: FormProps) {
	const { field, fieldState } = useController({ control: form.control, name: "col_span" });
	const { messages, count } = useMessages();
	const id = useId();
	return (
		<Field id={id} label={messages.colSpanLabel} error={fieldState.error?.message}>
			<RadioGroup
				id={id}
				aria-labelledby={`${id}-label`}
				aria-describedby={`${id}-help`}
				className="grid grid-cols-4 gap-0 divide-x overflow-hidden rounded-md border rtl:divide-x-reverse"
				value={String(field.value)}
				onValueChange={(value) => field.onChange(colSpans.find((span) => String(span) === value) ?? field.value)}
				onBlur={field.onBlur}
			>
				{colSpans.map((span) => (
					<Label
						key={span}
						className="relative grid h-9 place-items-center has-focus-visible:ring-2 has-focus-visible:ring-ring has-focus-visible:ring-inset has-aria-checked:bg-primary has-aria-checked:text-primary-foreground"
					>
						<RadioGroupItem className="sr-only" value={String(span)} aria-label={messages.colSpanOption(count(span))} />
						<span aria-hidden="true">{count(span).text}</span>
					</Label>
				))}
			</RadioGroup>
		</Field>
	);
}

interface PlaceFieldProps extends FormProps {
	dashboardId: string;
	snippets: readonly Snippet[];
}

/** Chooses the widget's place beside the others. */
export function PlaceField({ form, dashboardId, snippets }: PlaceFieldProps) {
	const { field, fieldState } = useController({ control: form.control, name: "position" });
	const { messages } = useMessages();
	const { data: widgets = [] } = useWidgets(dashboardId);
	const id = useId();
	const ids = widgets.map((widget) => widget.id);
	const place = typeof field.value === "object" ? field.value : null;
	const value = place === null ? "end" : (place.after ?? "start");
	return (
		<Field id={id} label={messages.positionLabel} error={fieldState.error?.message}>
			<Select
				value={value}
				onValueChange={(chosen) => {
					// Radix reports "" if an option disappears.
					if (!chosen) return;
					const index = chosen === "start" ? 0 : ids.indexOf(chosen) + 1;
					field.onChange(chosen === "end" ? null : { after: ids[index - 1] ?? null, before: ids[index] ?? null });
				}}
			>
				<SelectTrigger id={id} className="w-full" aria-describedby={`${id}-help`} onBlur={field.onBlur}>
					<SelectValue />
				</SelectTrigger>
				<SelectContent>
					<SelectItem value="end">{messages.placeEnd}</SelectItem>
					<SelectItem value="start">{messages.placeStart}</SelectItem>
					{widgets.map((widget) => (
						<SelectItem key={widget.id} value={widget.id}>
							{messages.placeAfter(nameOf(widget, snippets))}
						</SelectItem>
					))}
					{value === "end" || value === "start" || ids.includes(value) ? null : (
						<SelectItem value={value}>{messages.placeAfter("…")}</SelectItem>
					)}
				</SelectContent>
			</Select>
		</Field>
	);
}
