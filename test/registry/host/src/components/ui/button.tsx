import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

const base =
	"inline-flex shrink-0 items-center justify-center gap-2 rounded-md text-sm font-medium whitespace-nowrap outline-none transition-colors focus-visible:ring-[3px] focus-visible:ring-ring/50 disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-50";

const variants = {
	default: "bg-primary text-primary-foreground hover:bg-primary/90",
	destructive: "bg-destructive text-white hover:bg-destructive/90",
	outline: "border bg-background hover:bg-accent hover:text-accent-foreground",
	secondary: "bg-secondary text-secondary-foreground hover:bg-secondary/80",
	ghost: "hover:bg-accent hover:text-accent-foreground",
	link: "text-primary underline-offset-4 hover:underline",
};
const sizes = { default: "h-9 px-4 py-2", sm: "h-8 px-3", icon: "size-9" };

interface ButtonLook {
	variant?: keyof typeof variants;
	size?: keyof typeof sizes;
}

export function buttonVariants({ variant = "default", size = "default" }: ButtonLook = {}) {
	return cn(base, variants[variant], sizes[size]);
}

export function Button({
	variant = "default",
	size = "default",
	className,
	...props
}: ComponentProps<"button"> & ButtonLook) {
	return <button type="button" {...props} className={cn(buttonVariants({ variant, size }), className)} />;
}
