import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

const variants = { default: "bg-card text-card-foreground", destructive: "bg-card text-destructive" };

export function Alert({
	variant = "default",
	className,
	...props
}: ComponentProps<"div"> & { variant?: keyof typeof variants }) {
	return (
		<div
			role="alert"
			{...props}
			className={cn("relative grid w-full gap-y-1 rounded-lg border px-4 py-3 text-sm", variants[variant], className)}
		/>
	);
}

export function AlertTitle({ className, ...props }: ComponentProps<"div">) {
	return <div {...props} className={cn("font-medium tracking-tight", className)} />;
}

export function AlertDescription({ className, ...props }: ComponentProps<"div">) {
	return <div {...props} className={cn("grid justify-items-start gap-1 text-muted-foreground", className)} />;
}
