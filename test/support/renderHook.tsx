import { type ReactNode, useEffect } from "react";
import { render } from "vitest-browser-react";

interface Host {
	wrap: (children: ReactNode) => ReactNode;
}

/** Runs a hook below the providers of a world; `current` holds what it returned last. */
export async function renderHook<Result>({ wrap }: Host, hook: () => Result) {
	const values: Result[] = [];
	const { unmount, rerender } = await render(wrap(<Probe hook={hook} values={values} />));
	return {
		get current() {
			const last = values.at(-1);
			if (last === undefined) throw new Error("The hook has not run yet.");
			return last;
		},
		/** All that it returned, in order. */
		values,
		unmount,
		rerender: ({ wrap }: Host) => rerender(wrap(<Probe hook={hook} values={values} />)),
	};
}

function Probe<Result>({ hook, values }: { hook: () => Result; values: Result[] }) {
	const value = hook();
	useEffect(() => void values.push(value));
	return null;
}
