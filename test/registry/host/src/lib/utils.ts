import { twMerge } from "tailwind-merge";

/** Joins classes. A later one wins over an earlier one for the same property. */
export function cn(...classes: (string | false | null | undefined)[]) {
	return twMerge(classes);
}
