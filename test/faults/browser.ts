import { AsyncLocalStorage } from "node:async_hooks";
import { onlineManager } from "@tanstack/react-query";

/** The globals of a page that the library reads. */
export interface PageGlobals {
	window: EventTarget;
	navigator: { onLine: boolean; locks: object; userActivation: { isActive: boolean } };
	addEventListener: EventTarget["addEventListener"];
	removeEventListener: EventTarget["removeEventListener"];
	BroadcastChannel: new (name: string) => EventTarget;
	fetch: typeof fetch;
}

const names = ["window", "navigator", "addEventListener", "removeEventListener", "BroadcastChannel", "fetch"] as const;
const pages = new AsyncLocalStorage<PageGlobals>();

/** Runs code, and everything that it starts, in a page. */
export function runInPage<Result>(globals: PageGlobals, code: () => Result): Result {
	return pages.run(globals, code);
}

/**
 * Gives code that runs in a page the globals of that page, so that many tabs fit into one process. Code outside of a
 * page stays in Node. Lasts until the returned function is called.
 */
export function installBrowser(): () => void {
	const originals = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
	for (const name of names) {
		const value: unknown = Reflect.get(globalThis, name);
		Object.defineProperty(globalThis, name, { configurable: true, get: () => pages.getStore()?.[name] ?? value });
	}
	// React Query has one for the whole process.
	const isOnline = onlineManager.isOnline.bind(onlineManager);
	onlineManager.isOnline = () => pages.getStore()?.navigator.onLine ?? isOnline();
	return () => {
		for (const [name, original] of originals) {
			Reflect.deleteProperty(globalThis, name);
			if (original) Object.defineProperty(globalThis, name, original);
		}
		onlineManager.isOnline = isOnline;
	};
}
