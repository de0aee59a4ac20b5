import { afterAll, afterEach } from "vitest";
import { isFirstCopy, state } from "./expectProblem.js";

/** Records a problem, which fails the running test unless it was expected. Returns whether it was. */
function note(problem: string): boolean {
	const expectation = state.expectations.find(({ pattern }) => pattern.test(problem));
	if (expectation) expectation.met = true;
	else state.problems.push(problem);
	return expectation !== undefined;
}

function watchConsole(): void {
	for (const level of ["error", "warn"] as const) {
		const original = console[level];
		console[level] = (...values: unknown[]) => {
			if (isRelayed() || note(`console.${level}: ${format(values)}`)) return;
			original(...values);
		};
	}
}

function watchWindow(): void {
	window.addEventListener("error", (event) => note(`uncaught: ${describe(event.error ?? event.message)}`));
	window.addEventListener("unhandledrejection", (event) => note(`unhandled rejection: ${describe(event.reason)}`));
}

// With a listener for these events, Vitest passes them to console.error instead of failing the run.
function isRelayed(): boolean {
	if (typeof window === "undefined") return false;
	return window.event instanceof ErrorEvent || window.event instanceof PromiseRejectionEvent;
}

function format([first, ...rest]: unknown[]): string {
	if (typeof first !== "string") return [first, ...rest].map(describe).join(" ");
	const text = first.replace(/%[sdifoOc]/g, (directive) => {
		if (rest.length === 0) return directive;
		const value = describe(rest.shift());
		return directive === "%c" ? "" : value;
	});
	return [text, ...rest.map(describe)].join(" ");
}

function describe(value: unknown): string {
	// Firefox leaves the message out of the stack.
	if (value instanceof Error) return `${value.name}: ${value.message}\n${value.stack ?? ""}`;
	if (typeof value === "string") return value;
	try {
		return JSON.stringify(value) ?? String(value);
	} catch {
		return String(value);
	}
}

// A rejection is reported some tasks later. The wait for it must not depend on a test's fake timers.
const { setTimeout: realSetTimeout } = globalThis;

async function settle(): Promise<void> {
	for (let task = 0; task < 2; task++) await new Promise((resolve) => realSetTimeout(resolve, 0));
	const missing = state.expectations
		.filter(({ met }) => !met)
		.map(({ pattern }) => `expected a problem that matches ${pattern}, and none came`);
	const found = [...state.problems, ...missing];
	state.problems = [];
	state.expectations = [];
	if (found.length > 0) throw new Error(found.join("\n\n"));
}

if (isFirstCopy) {
	watchConsole();
	if (typeof window !== "undefined") watchWindow();
}

afterEach(settle);
afterAll(settle);
