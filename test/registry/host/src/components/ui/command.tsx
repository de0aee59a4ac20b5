import { Command as Primitive } from "cmdk";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export function Command({ className, ...props }: ComponentProps<typeof Primitive>) {
	return <Primitive {...props} className={cn("flex w-full flex-col overflow-hidden rounded-md", className)} />;
}

export function CommandInput({ className, ...props }: ComponentProps<typeof Primitive.Input>) {
	return (
		<Primitive.Input
			{...props}
			className={cn(
				"h-10 w-full border-b bg-transparent px-3 text-sm outline-none placeholder:text-muted-foreground",
				className,
			)}
		/>
	);
}

export function CommandList({ className, ...props }: ComponentProps<typeof Primitive.List>) {
	return <Primitive.List {...props} className={cn("max-h-75 overflow-y-auto p-1", className)} />;
}

export function CommandItem({ className, ...props }: ComponentProps<typeof Primitive.Item>) {
	return (
		<Primitive.Item
			{...props}
			className={cn(
				"flex cursor-default items-center gap-2 rounded-sm px-2 py-1.5 text-sm outline-none select-none data-[selected=true]:bg-accent data-[selected=true]:text-accent-foreground",
				className,
			)}
		/>
	);
}
