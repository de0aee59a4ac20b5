import type { ReactNode } from "react";
import { Label } from "@/components/ui/label";
import { cn } from "@/lib/utils";

interface FieldProps {
	/** The id of the control. Its label is `<id>-label`, and what describes it `<id>-help`. */
	id: string;
	label: string;
	/** Shown instead of the hint. */
	error?: string | undefined;
	hint?: ReactNode;
	className?: string | undefined;
	children: ReactNode;
}

/** A control with its label, and below it a hint or an error. */
export function Field({ id, label, error, hint, className, children }: FieldProps) {
	return (
		<div className={cn("grid content-start gap-2", className)}>
			<Label id={`${id}-label`} htmlFor={id}>
				{label}
			</Label>
			{children}
			<p id={`${id}-help`} className={cn("text-sm empty:hidden", error ? "text-destructive" : "text-muted-foreground")}>
				{error ?? hint}
			</p>
		</div>
	);
}
