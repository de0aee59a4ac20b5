// Not `instanceof`: a node inside a frame is an instance of the frame's classes, not of ours.

export function isElement(target: unknown): target is HTMLElement {
	return isOfType(target, 1);
}

export function isDocument(target: unknown): target is Document {
	return isOfType(target, 9);
}

export function isShadowRoot(target: unknown): target is ShadowRoot {
	return isOfType(target, 11) && "host" in target;
}

function isOfType(target: unknown, type: number): target is object {
	return typeof target === "object" && target !== null && "nodeType" in target && target.nodeType === type;
}
