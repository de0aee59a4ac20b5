import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export function Skeleton({ className, ...props }: ComponentProps<"div">) {
	return <div {...props} className={cn("animate-pulse rounded-md bg-accent", className)} />;
}
