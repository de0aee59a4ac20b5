import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export function Card({ className, ...props }: ComponentProps<"div">) {
	return (
		<div
			{...props}
			className={cn("flex flex-col gap-4 rounded-xl border bg-card py-4 text-card-foreground shadow-sm", className)}
		/>
	);
}

export function CardHeader({ className, ...props }: ComponentProps<"div">) {
	return <div {...props} className={cn("grid gap-1 px-4", className)} />;
}

export function CardTitle({ className, ...props }: ComponentProps<"div">) {
	return <div {...props} className={cn("leading-none font-semibold", className)} />;
}

export function CardContent({ className, ...props }: ComponentProps<"div">) {
	return <div {...props} className={cn("px-4", className)} />;
}
