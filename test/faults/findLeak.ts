/** The path to a text inside a value, also through hidden properties, stacks and causes. */
export function findLeak(value: unknown, secret: string): string | undefined {
	const seen = new Set<unknown>();
	const search = (at: unknown, path: string): string | undefined => {
		if (typeof at === "string") return at.includes(secret) ? path : undefined;
		if ((typeof at !== "object" && typeof at !== "function") || at === null || seen.has(at)) return undefined;
		seen.add(at);
		for (const name of Reflect.ownKeys(at)) {
			const label = `${path}.${String(name)}`;
			if (String(name).includes(secret)) return label;
			const found = search(Reflect.get(at, name), label);
			if (found) return found;
		}
		if (at instanceof Map || at instanceof Set) return search([...at], path);
		return at instanceof Headers ? search(Object.fromEntries(at), path) : undefined;
	};
	return search(value, "") ?? search(String(value), "String()") ?? search(toJson(value), "JSON");
}

function toJson(value: unknown): string | undefined {
	try {
		return JSON.stringify(value);
	} catch {
		return undefined;
	}
}
