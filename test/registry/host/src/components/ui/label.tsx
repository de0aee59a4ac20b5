import { Label as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export function Label({ className, ...props }: ComponentProps<typeof Primitive.Root>) {
	return (
		<Primitive.Root
			{...props}
			className={cn("flex items-center gap-2 text-sm leading-none font-medium select-none", className)}
		/>
	);
}
