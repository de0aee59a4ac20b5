/** How long a slice may block the page, in milliseconds. */
const sliceDuration = 8;

/** Does the steps of a long task in short slices of time, so that the page stays responsive. Returns how to stop it. */
export function runInSlices<Step, Result>(
	task: Iterator<Step, Result>,
	{ onSlice, onEnd }: { onSlice?: (step: Step) => void; onEnd: (result: Result) => void },
): () => void {
	let timer: ReturnType<typeof setTimeout>;
	const work = () => {
		const end = performance.now() + sliceDuration;
		for (;;) {
			const { done, value } = task.next();
			if (done) {
				onEnd(value);
				return;
			}
			if (performance.now() < end) continue;
			onSlice?.(value);
			timer = setTimeout(work);
			return;
		}
	};
	work();
	return () => clearTimeout(timer);
}
