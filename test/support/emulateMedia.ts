import { onTestFinished } from "vitest";
import { cdp, server } from "vitest/browser";

const send = (features: { name: string; value: string }[]) => cdp().send("Emulation.setEmulatedMedia", { features });

/**
 * Emulates media features until the test ends. Less motion is always one of them: without transitions, a test cannot read
 * a colour halfway. Firefox always has less motion, and can be told nothing else.
 */
export async function emulateMedia(features: Readonly<Record<string, string>> = {}): Promise<void> {
	if (server.browser === "firefox" && Object.keys(features).length === 0) return;
	onTestFinished(async () => void (await send([])));
	const all = { "prefers-reduced-motion": "reduce", ...features };
	await send(Object.entries(all).map(([name, value]) => ({ name, value })));
}
