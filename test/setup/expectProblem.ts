interface State {
	problems: string[];
	expectations: { pattern: RegExp; met: boolean }[];
}

// Kept on the global: a setup file and a test file can each get a copy of this module.
const key = Symbol.for("akua-react/test-problems");
const holder = globalThis as { [key]?: State };

export const isFirstCopy = holder[key] === undefined;
export const state: State = holder[key] ?? { problems: [], expectations: [] };
holder[key] = state;

/**
 * Says that this test logs an error or a warning, or leaves an error uncaught, that matches `pattern`. The test fails
 * where none comes, and every other one fails it as ever.
 */
export function expectProblem(pattern: RegExp): void {
	state.expectations.push({ pattern, met: false });
}
