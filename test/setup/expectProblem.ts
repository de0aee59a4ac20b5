interface State {
	problems: string[];
	expectations: { pattern: RegExp; met: boolean }[];
}

// On the global object, since a setup file and a test file can each get a copy of this module.
const key = Symbol.for("akua-react/test-problems");
const holder = globalThis as { [key]?: State };

export const isFirstCopy = holder[key] === undefined;
export const state: State = holder[key] ?? { problems: [], expectations: [] };
holder[key] = state;

/**
 * Expects an error or a warning in the console, or an uncaught error, that matches `pattern`. The test fails if none
 * comes, or if another one does.
 */
export function expectProblem(pattern: RegExp): void {
	state.expectations.push({ pattern, met: false });
}
