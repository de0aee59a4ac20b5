import { setTimeout } from "node:timers/promises";

/** How often it is asked whether the page is still at work. Longer than the pause before an announcement. */
const pauseMs = 250;
/** What asking takes, and the caret's blinking. */
const idleMs = 1;

/**
 * Measures the CPU time of a page's main thread, which does not depend on what else the machine does.
 *
 * @param {import("playwright").Page} page
 */
export async function openCpuMeter(page) {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const read = async () => {
		const { metrics } = await session.send("Performance.getMetrics");
		return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
	};
	/** Waits until the page has nothing left to do, and returns the CPU time until then. */
	const settled = async () => {
		let before = await read();
		for (;;) {
			await setTimeout(pauseMs);
			const now = await read();
			if (now - before < idleMs) return before;
			before = now;
		}
	};
	return {
		/**
		 * The CPU time in milliseconds of an action with everything that follows from it.
		 *
		 * @param {() => Promise<unknown>} act
		 */
		async of(act) {
			await session.send("HeapProfiler.collectGarbage");
			const before = await settled();
			await act();
			return (await settled()) - before;
		},
		/**
		 * The CPU time in milliseconds of the longest task among them.
		 *
		 * @param {() => Promise<unknown>} act
		 */
		async longestTask(act) {
			let longest = 0;
			const collect = (/** @type {{ value: object[] }} */ { value }) => {
				for (const event of /** @type {{ name: string, tdur?: number }[]} */ (value)) {
					if (event.name === "RunTask") longest = Math.max(longest, (event.tdur ?? 0) / 1000);
				}
			};
			await session.send("HeapProfiler.collectGarbage");
			await settled();
			session.on("Tracing.dataCollected", collect);
			const traceConfig = { includedCategories: ["disabled-by-default-devtools.timeline"] };
			await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
			await act();
			await settled();
			const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
			await session.send("Tracing.end");
			await complete;
			session.off("Tracing.dataCollected", collect);
			return longest;
		},
	};
}
