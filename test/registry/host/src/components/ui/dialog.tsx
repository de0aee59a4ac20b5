import { Dialog as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;

export function DialogContent({ className, children, ...props }: ComponentProps<typeof Primitive.Content>) {
	return (
		<Primitive.Portal>
			<Primitive.Overlay className="fixed inset-0 z-50 bg-black/50" />
			<Primitive.Content
				{...props}
				className={cn(
					"fixed top-1/2 left-1/2 z-50 grid w-full max-w-[calc(100%-2rem)] -translate-x-1/2 -translate-y-1/2 gap-4 rounded-lg border bg-background p-6 shadow-lg outline-none sm:max-w-lg",
					className,
				)}
			>
				{children}
				<Primitive.Close className="absolute top-4 right-4 rounded-xs opacity-70 outline-none hover:opacity-100 focus-visible:ring-2 focus-visible:ring-ring">
					<span aria-hidden="true">✕</span>
					<span className="sr-only">Close</span>
				</Primitive.Close>
			</Primitive.Content>
		</Primitive.Portal>
	);
}

export function DialogHeader({ className, ...props }: ComponentProps<"div">) {
	return <div {...props} className={cn("grid gap-2", className)} />;
}

export function DialogTitle({ className, ...props }: ComponentProps<typeof Primitive.Title>) {
	return <Primitive.Title {...props} className={cn("text-lg leading-none font-semibold", className)} />;
}

export function DialogDescription({ className, ...props }: ComponentProps<typeof Primitive.Description>) {
	return <Primitive.Description {...props} className={cn("text-sm text-muted-foreground", className)} />;
}
