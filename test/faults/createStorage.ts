export interface StorageOptions {
	/** Denied storage throws on every access. */
	isDenied: boolean;
	/** Whether the storage is full at the moment. */
	isFull: () => boolean;
	onWrite: (value: string) => void;
}

type Items = Map<string, string>;

/** The `localStorage` of an origin. */
export function createStorage({ isDenied, isFull, onWrite }: StorageOptions) {
	const items: Items = new Map();
	/** What each tab sees, while the tabs do not see each other's writes. */
	let views: Map<object, Items> | undefined;
	let before: Items = items;

	const viewOf = (tab: object): Items => {
		if (!views) return items;
		const view = views.get(tab) ?? new Map(before);
		views.set(tab, view);
		return view;
	};
	const each = (tab: object, change: (items: Items) => void) => {
		for (const changed of new Set([items, viewOf(tab)])) change(changed);
	};

	return {
		/** Runs code in tabs that do not see each other's writes until it has run: browsers need a moment for that, too. */
		runApart(code: () => void): void {
			before = new Map(items);
			views = new Map();
			code();
			views = undefined;
		},
		/** `window.localStorage` of a tab. */
		open(tab: object, isClosed: () => boolean): object {
			if (isDenied) throw new DOMException("The operation is insecure.", "SecurityError");
			const methods = {
				getItem: (name: string) => viewOf(tab).get(name) ?? null,
				setItem(name: string, value: string) {
					if (isFull()) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
					if (isClosed()) return;
					onWrite(name + value);
					each(tab, (view) => view.set(name, value));
				},
				removeItem(name: string) {
					if (!isClosed() && viewOf(tab).has(name)) each(tab, (view) => view.delete(name));
				},
			};
			// `Object.keys(localStorage)` lists the items.
			return Object.assign(Object.create(methods), Object.fromEntries(viewOf(tab)));
		},
	};
}
