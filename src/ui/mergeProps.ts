/** These hold lists, to which the host adds its own. */
const added = new Set(["className", "aria-describedby"]);

/**
 * Our props with the host's over them: its handlers run first, and ours follow unless it called `preventDefault()`; its
 * classes and descriptions are added to ours; anything else of its own replaces ours.
 */
export function mergeProps<Props extends object>(own: Props, host: object): Props {
	const ours = new Map<string, unknown>(Object.entries(own));
	const merged: Record<string, unknown> = {};
	for (const [name, theirs] of Object.entries(host)) {
		if (theirs !== undefined) merged[name] = mergeProp(name, ours.get(name), theirs);
	}
	return { ...own, ...merged };
}

function mergeProp(name: string, ours: unknown, theirs: unknown): unknown {
	if (added.has(name) && typeof ours === "string" && typeof theirs === "string") return `${ours} ${theirs}`;
	if (!/^on[A-Z]/.test(name) || typeof ours !== "function" || typeof theirs !== "function") return theirs;
	return (event: unknown, ...rest: unknown[]) => {
		theirs(event, ...rest);
		if (!isPrevented(event)) return ours(event, ...rest);
	};
}

function isPrevented(event: unknown): boolean {
	return typeof event === "object" && event !== null && "defaultPrevented" in event && event.defaultPrevented === true;
}
