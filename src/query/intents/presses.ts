/** A second press within this time belongs to the first, in milliseconds: the usual double-click interval. */
const doublePressMs = 500;

/** A press and its result. */
export interface Press<Result> {
	promise: Promise<Result>;
	/** Time of the last press, on the monotonic clock. */
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
 * Whether a new press belongs to an earlier one: that one is still under way, or it succeeded at once and this is the
 * second half of a double click. After a failure, every press is a new one.
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
 * Whether the user may have just pressed something: several widgets created by code in a row are not a double click. In
 * browsers that do not report user activation, everything counts as a press.
 */
function isPressed(): boolean {
	if (typeof window === "undefined") return false;
	return window.event !== undefined || navigator.userActivation?.isActive !== false;
}
