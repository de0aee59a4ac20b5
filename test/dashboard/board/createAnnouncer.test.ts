import { expect, onTestFinished, test, vi } from "vitest";
import { createAnnouncer } from "../../../src/dashboard/board/createAnnouncer.js";

test("texts that come at once are announced 100 ms apart, and the same one is announced again", () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	let shown = "";
	const say = createAnnouncer((next) => {
		shown = typeof next === "string" ? next : next(shown);
	});
	for (const text of ["Moved.", "Moved.", "Moved.", "Saved."]) say(text);
	const said = [0, 99, 1, 100, 99, 1].map((ms) => {
		vi.advanceTimersByTime(ms);
		return shown;
	});
	const again = "Moved.\u00a0";
	expect(said).toEqual(["Moved.", "Moved.", again, "Moved.", "Moved.", "Saved."]);
});
