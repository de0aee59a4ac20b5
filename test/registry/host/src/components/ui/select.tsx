import { Select as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export const Select = Primitive.Root;
export const SelectValue = Primitive.Value;

export function SelectTrigger({ className, children, ...props }: ComponentProps<typeof Primitive.Trigger>) {
	return (
		<Primitive.Trigger
			{...props}
			className={cn(
				"flex h-9 w-fit items-center justify-between gap-2 rounded-md border border-input bg-transparent px-3 text-sm outline-none focus-visible:ring-[3px] focus-visible:ring-ring/50",
				className,
			)}
		>
			{children}
			<Primitive.Icon className="text-muted-foreground">▾</Primitive.Icon>
		</Primitive.Trigger>
	);
}

export function SelectContent({ className, children, ...props }: ComponentProps<typeof Primitive.Content>) {
	return (
		<Primitive.Portal>
			<Primitive.Content
				position="popper"
				{...props}
				className={cn(
					"z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) overflow-y-auto rounded-md border bg-popover text-popover-foreground shadow-md",
					className,
				)}
			>
				<Primitive.Viewport className="p-1">{children}</Primitive.Viewport>
			</Primitive.Content>
		</Primitive.Portal>
	);
}

export function SelectItem({ className, children, ...props }: ComponentProps<typeof Primitive.Item>) {
	return (
		<Primitive.Item
			{...props}
			className={cn(
				"flex w-full cursor-default items-center justify-between gap-2 rounded-sm px-2 py-1.5 text-sm outline-none select-none focus:bg-accent focus:text-accent-foreground",
				className,
			)}
		>
			<Primitive.ItemText>{children}</Primitive.ItemText>
			<Primitive.ItemIndicator>✓</Primitive.ItemIndicator>
		</Primitive.Item>
	);
}
