/**
 * A new idempotency key, a random UUID. Works on `http://` pages too, where `crypto.randomUUID` does not exist.
 *
 * @example
 * const idempotencyKey = createIdempotencyKey(); // one for an intent, not for an attempt
 * await akua.widgets.create(dashboardId, body, { idempotencyKey });
 */
export function createIdempotencyKey(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
	// A UUID of version 4: one digit is its version, one its variant.
	return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");
}
