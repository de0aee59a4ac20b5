import type { AkuaOutcome, CreateWidgetBody } from "akua-react/client";
import { onTestFinished, vi } from "vitest";

export type StorageMode = "working" | "full" | "read-only" | "denied" | "absent";

/** A page whose session storage works, or fails in one of the ways that browsers have; it can be loaded again. */
export async function createSession() {
	const stored = new Map<string, string>();
	let mode: StorageMode = "working";
	const refuse = (name: string): never => {
		throw new DOMException("refused", name);
	};
	const storage = {
		getItem: (key: string) => (mode === "denied" ? refuse("SecurityError") : (stored.get(key) ?? null)),
		setItem(key: string, value: string) {
			if (mode === "denied") refuse("SecurityError");
			if (mode !== "working") refuse("QuotaExceededError");
			stored.set(key, value);
		},
		removeItem(key: string) {
			if (mode === "denied") refuse("SecurityError");
			if (mode === "read-only") refuse("InvalidStateError");
			stored.delete(key);
		},
	};
	const load = async () => {
		vi.resetModules();
		return import("../../src/query/intents.js");
	};
	vi.stubGlobal("sessionStorage", storage);
	vi.useFakeTimers({ toFake: ["Date", "performance"] });
	onTestFinished(() => {
		vi.unstubAllGlobals();
		vi.useRealTimers();
	});
	let page = await load();
	return {
		stored,
		claimKey: (...given: Parameters<typeof page.claimKey>) => page.claimKey(...given),
		settleKey: (
			dashboardId: string,
			body: CreateWidgetBody,
			idempotencyKey: string,
			outcome: AkuaOutcome | "applied",
		) => page.settleKey({ dashboardId, body, idempotencyKey }, outcome),
		async reload() {
			page = await load();
		},
		turn(next: StorageMode) {
			mode = next;
			vi.stubGlobal("sessionStorage", next === "absent" ? undefined : storage);
		},
		/** Lets this many minutes pass. */
		pass(minutes: number) {
			vi.advanceTimersByTime(minutes * 60_000);
		},
		/** Moves the computer's clock, but not the time. */
		setClock(minutes: number) {
			vi.setSystemTime(Date.now() + minutes * 60_000);
		},
	};
}
