import type { ReactNode } from "react";

interface DataTextProps {
	/** One string, or elements: React could not update a string with siblings once browser translation replaced it. */
	children: ReactNode;
	className?: string;
}

/** A text of the result: in its own direction, and not to be translated. */
export function DataText(props: DataTextProps) {
	return <span dir="auto" translate="no" {...props} />;
}
