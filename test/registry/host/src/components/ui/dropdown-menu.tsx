import { DropdownMenu as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export const DropdownMenu = Primitive.Root;
export const DropdownMenuTrigger = Primitive.Trigger;
export const DropdownMenuGroup = Primitive.Group;
export const DropdownMenuRadioGroup = Primitive.RadioGroup;
export const DropdownMenuSub = Primitive.Sub;

const surface = "z-50 min-w-48 overflow-y-auto rounded-md border bg-popover p-1 text-popover-foreground shadow-md";
const item =
	"flex cursor-default items-center gap-2 rounded-sm px-2 py-1.5 text-sm outline-none select-none focus:bg-accent focus:text-accent-foreground data-[disabled]:pointer-events-none data-[disabled]:opacity-50";

export function DropdownMenuContent({ className, ...props }: ComponentProps<typeof Primitive.Content>) {
	return (
		<Primitive.Portal>
			<Primitive.Content
				sideOffset={4}
				{...props}
				className={cn(surface, "max-h-(--radix-dropdown-menu-content-available-height)", className)}
			/>
		</Primitive.Portal>
	);
}

export function DropdownMenuItem({
	variant = "default",
	className,
	...props
}: ComponentProps<typeof Primitive.Item> & { variant?: "default" | "destructive" }) {
	return <Primitive.Item {...props} className={cn(item, variant === "destructive" && "text-destructive", className)} />;
}

export function DropdownMenuRadioItem({ className, children, ...props }: ComponentProps<typeof Primitive.RadioItem>) {
	return (
		<Primitive.RadioItem {...props} className={cn(item, "justify-between", className)}>
			{children}
			<Primitive.ItemIndicator>✓</Primitive.ItemIndicator>
		</Primitive.RadioItem>
	);
}

export function DropdownMenuSeparator({ className, ...props }: ComponentProps<typeof Primitive.Separator>) {
	return <Primitive.Separator {...props} className={cn("-mx-1 my-1 h-px bg-border", className)} />;
}

export function DropdownMenuSubTrigger({ className, children, ...props }: ComponentProps<typeof Primitive.SubTrigger>) {
	return (
		<Primitive.SubTrigger {...props} className={cn(item, "justify-between", className)}>
			{children}
			<span aria-hidden="true">›</span>
		</Primitive.SubTrigger>
	);
}

export function DropdownMenuSubContent({ className, ...props }: ComponentProps<typeof Primitive.SubContent>) {
	return <Primitive.SubContent {...props} className={cn(surface, className)} />;
}
