import { vi } from "vitest";
import { cdp } from "vitest/browser";

/**
 * Counts the objects and functions that the test's page holds once all that nothing refers to has been collected: also
 * those of a listener, a timer or a component that is still referred to. Does not count texts.
 */
export async function countHeld(): Promise<number> {
	// The spy that gives each test an origin of its own keeps all calls.
	vi.mocked(navigator.locks.request).mockClear();
	// Only the objects of one frame are counted, that of the node by which the browser is asked.
	const page = await cdp().send("Runtime.evaluate", { expression: "frames[0].document" });
	const { node } = await cdp().send("DOM.describeNode", { objectId: String(page.result.objectId) });
	const { object } = await cdp().send("DOM.resolveNode", { backendNodeId: node.backendNodeId });
	const { result } = await cdp().send("Runtime.callFunctionOn", {
		objectId: String(object.objectId),
		functionDeclaration: "function () { return Object.prototype }",
	});
	// Collects garbage first. What inherits from it is all there is, except objects without a prototype.
	const { objects } = await cdp().send("Runtime.queryObjects", { prototypeObjectId: String(result.objectId) });
	const objectId = String(objects.objectId);
	const functionDeclaration = "function () { return this.length }";
	const length = await cdp().send("Runtime.callFunctionOn", { objectId, functionDeclaration, returnByValue: true });
	await cdp().send("Runtime.releaseObject", { objectId });
	return Number(length.result.value);
}

/** Waits frame by frame, and can advance a fake clock meanwhile. `expect.poll` would keep promises until the test ends. */
export async function waitUntil(isTrue: () => boolean, advance?: () => Promise<unknown>): Promise<void> {
	while (!isTrue()) {
		await advance?.();
		await new Promise(requestAnimationFrame);
	}
}
