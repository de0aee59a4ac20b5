/** Milliseconds within which a second press belongs to the first: the usual interval of a double click. */
const doublePressMs = 500;

/** A press and what came of it. */
export interface Press<Result> {
	promise: Promise<Result>;
	/** When it was last pressed, on the monotonic clock. */
	at: number;
	status: "pending" | "success" | "error";
}

export function startPress<Result>(promise: Promise<Result>): Press<Result> {
	const press: Press<Result> = { promise, at: performance.now(), status: "pending" };
	promise.then(
		() => {
			press.status = "success";
		},
		() => {
			press.status = "error";
		},
	);
	return press;
}

/**
 * Whether a new press belongs to an earlier one: that one is still under way, or this is the second half of a double
 * click whose first half succeeded at once. After a failure, every press is a new one.
 */
export function joinsPress(press: Press<unknown>): boolean {
	if (isOver(press) || (press.status === "success" && !isPressed())) return false;
	press.at = performance.now();
	return true;
}

export function isOver({ at, status }: Press<unknown>): boolean {
	return status === "error" || (status === "success" && performance.now() - at >= doublePressMs);
}

/**
 * Whether somebody may have just pressed something. Code that creates several widgets in a row is no double click. Where
 * the browser does not tell, everything counts as a press.
 */
function isPressed(): boolean {
	if (typeof window === "undefined") return false;
	return window.event !== undefined || navigator.userActivation?.isActive !== false;
}
