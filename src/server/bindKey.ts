/**
 * The idempotency key that is sent for a person: a digest, 64 hexadecimal digits, of the person and their own key. All
 * people share one token, and with it one set of keys. Unbound, whoever learns a key could get, or take, its widget.
 */
export async function bindKey(key: string, subject: string): Promise<string> {
	// As JSON, no other pair gives the same text.
	const text = new TextEncoder().encode(JSON.stringify([subject, key]));
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
