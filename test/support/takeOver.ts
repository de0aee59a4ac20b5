import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { onTestFinished } from "vitest";

/** Hydrates server markup. React logs a mismatch, which fails the test. */
export function takeOver(html: string, app: ReactNode) {
	const container = document.createElement("div");
	container.innerHTML = html;
	document.body.append(container);
	onTestFinished(() => {
		root.unmount();
		container.remove();
	});
	const root = hydrateRoot(container, app);
	return container;
}
