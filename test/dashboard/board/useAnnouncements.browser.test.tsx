import { expect, onTestFinished, test, vi } from "vitest";
import { useAnnouncements } from "../../../src/dashboard/board/useAnnouncements.js";
import { createWorld } from "../../../support/createWorld.js";
import { renderHook } from "../../support/renderHook.js";

test("texts that come at once are announced 100 ms apart, and the same one is announced again", async () => {
	const world = createWorld();
	const hook = await renderHook(world, useAnnouncements);
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	onTestFinished(() => void vi.useRealTimers());
	const said: string[] = [];
	const after = async (ms: number) => {
		vi.advanceTimersByTime(ms);
		await hook.rerender(world);
		said.push(hook.current[0]);
	};
	const [, say] = hook.current;
	for (const text of ["Moved.", "Moved.", "Moved.", "Saved."]) say(text);
	for (const ms of [0, 99, 1, 100, 99, 1]) await after(ms);
	const again = "Moved.\u00a0";
	expect(said).toEqual(["Moved.", "Moved.", again, "Moved.", "Moved.", "Saved."]);
});
