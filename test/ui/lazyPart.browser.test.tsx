import { type FunctionComponent, StrictMode, Suspense } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ResultBoundary } from "../../src/result/parts/ResultBoundary.js";
import { lazyPart } from "../../src/ui/lazyPart.js";
import { expectProblem } from "../setup/expectProblem.js";

const Chart = ({ title }: { title: string }) => <p>{title}</p>;

function show(Part: FunctionComponent<{ title: string }>, attempt = 1) {
	return (
		<StrictMode>
			<ResultBoundary value={attempt} type="" fallback={() => <p>Failed</p>}>
				<Suspense fallback={<p>Loading</p>}>
					<Part title="First" />
					<Part title="Second" />
				</Suspense>
			</ResultBoundary>
		</StrictMode>
	);
}

/** For `navigator` only. The returned function also tells the page. */
function goOffline() {
	const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
	onTestFinished(() => onLine.mockRestore());
	return function goOnline() {
		onLine.mockReturnValue(true);
		dispatchEvent(new Event("online"));
	};
}

test("a lazy part is loaded once, when it is first rendered", async () => {
	const load = vi.fn(async () => Chart);
	const Part = lazyPart(load);
	expect(load).not.toHaveBeenCalled();
	await render(show(Part));
	await expect.element(page.getByText("Second")).toBeVisible();
	await render(show(Part));
	expect(load).toHaveBeenCalledOnce();
});

test("a preloaded part renders without a fallback", async () => {
	const load = vi.fn(async () => Chart);
	const Part = lazyPart(load);
	await Part.preload();
	await Part.preload();
	const { container } = await render(<Part title="First" />);
	expect(container.textContent).toBe("First");
	expect(load).toHaveBeenCalledOnce();
});

test("a failed load reaches the error boundary, and is tried again when that resets", async () => {
	expectProblem(/Failed to fetch/);
	const load = vi.fn(async () => Chart).mockRejectedValueOnce(new Error("Failed to fetch"));
	const Part = lazyPart(load);
	const { rerender } = await render(show(Part));
	await expect.element(page.getByText("Failed")).toBeVisible();
	expect(load).toHaveBeenCalledOnce();
	await rerender(show(Part, 2));
	await expect.element(page.getByText("Second")).toBeVisible();
	expect(load).toHaveBeenCalledTimes(2);
});

test("each try whose load fails reaches the error boundary", async () => {
	expectProblem(/Failed to fetch/);
	const load = vi.fn(async () => Chart).mockRejectedValue(new Error("Failed to fetch"));
	const Part = lazyPart(load);
	const { rerender } = await render(show(Part));
	for (const attempt of [2, 3]) {
		await expect.element(page.getByText("Failed")).toBeVisible();
		await rerender(show(Part, attempt));
	}
	await expect.element(page.getByText("Failed")).toBeVisible();
	expect(load).toHaveBeenCalledTimes(3);
});

test("a failed preload is tried again by the first render", async () => {
	const load = vi.fn(async () => Chart).mockRejectedValueOnce(new Error("Failed to fetch"));
	const Part = lazyPart(load);
	await Part.preload();
	await render(show(Part));
	await expect.element(page.getByText("Second")).toBeVisible();
	expect(load).toHaveBeenCalledTimes(2);
});

test("a part waits for the network when it is offline", async () => {
	const goOnline = goOffline();
	const load = vi.fn(async () => Chart).mockRejectedValueOnce(new Error("Failed to fetch"));
	const Part = lazyPart(load);
	await render(show(Part));
	await expect.element(page.getByText("Loading")).toBeVisible();
	expect(load).toHaveBeenCalledOnce();
	goOnline();
	await expect.element(page.getByText("Second")).toBeVisible();
	expect(load).toHaveBeenCalledTimes(2);
});
