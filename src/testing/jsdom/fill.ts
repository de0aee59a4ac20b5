/** Adds a property that the platform lacks. What it has stays. Vitest has getters for some that jsdom lacks. */
export function fill<Target extends object, Name extends keyof Target>(
	target: Target,
	name: Name,
	value: Target[Name],
): void {
	if (target[name] === undefined) Object.defineProperty(target, name, { configurable: true, writable: true, value });
}
