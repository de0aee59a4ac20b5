import { RadioGroup as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export function RadioGroup({ className, ...props }: ComponentProps<typeof Primitive.Root>) {
	return <Primitive.Root {...props} className={cn("grid gap-3", className)} />;
}

export function RadioGroupItem({ className, ...props }: ComponentProps<typeof Primitive.Item>) {
	return (
		<Primitive.Item
			{...props}
			className={cn(
				"size-4 shrink-0 rounded-full border border-input text-primary outline-none focus-visible:ring-[3px] focus-visible:ring-ring/50",
				className,
			)}
		>
			<Primitive.Indicator className="grid size-full place-items-center after:size-2 after:rounded-full after:bg-primary" />
		</Primitive.Item>
	);
}
