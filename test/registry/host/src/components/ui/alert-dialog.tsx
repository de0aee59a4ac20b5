import { AlertDialog as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { buttonVariants } from "@/components/ui/button";
import { cn } from "@/lib/utils";

export const AlertDialog = Primitive.Root;

export function AlertDialogContent({ className, ...props }: ComponentProps<typeof Primitive.Content>) {
	return (
		<Primitive.Portal>
			<Primitive.Overlay className="fixed inset-0 z-50 bg-black/50" />
			<Primitive.Content
				{...props}
				className={cn(
					"fixed top-1/2 left-1/2 z-50 grid w-full max-w-[calc(100%-2rem)] -translate-x-1/2 -translate-y-1/2 gap-4 rounded-lg border bg-background p-6 shadow-lg sm:max-w-md",
					className,
				)}
			/>
		</Primitive.Portal>
	);
}

export function AlertDialogHeader({ className, ...props }: ComponentProps<"div">) {
	return <div {...props} className={cn("grid gap-2", className)} />;
}

export function AlertDialogFooter({ className, ...props }: ComponentProps<"div">) {
	return <div {...props} className={cn("flex flex-col-reverse gap-2 sm:flex-row sm:justify-end", className)} />;
}

export function AlertDialogTitle({ className, ...props }: ComponentProps<typeof Primitive.Title>) {
	return <Primitive.Title {...props} className={cn("text-lg font-semibold", className)} />;
}

export function AlertDialogDescription({ className, ...props }: ComponentProps<typeof Primitive.Description>) {
	return <Primitive.Description {...props} className={cn("text-sm text-muted-foreground", className)} />;
}

export function AlertDialogAction({ className, ...props }: ComponentProps<typeof Primitive.Action>) {
	return <Primitive.Action {...props} className={cn(buttonVariants(), className)} />;
}

export function AlertDialogCancel({ className, ...props }: ComponentProps<typeof Primitive.Cancel>) {
	return <Primitive.Cancel {...props} className={cn(buttonVariants({ variant: "outline" }), className)} />;
}
