import { type ReactNode, useEffect } from "react";
import { render } from "vitest-browser-react";

interface Host {
	wrap: (children: ReactNode) => ReactNode;
}

/** Runs a hook inside a world's providers. `current` is its last result. */
export async function renderHook<Result>({ wrap }: Host, hook: () => Result) {
	const values: Result[] = [];
	const { unmount, rerender } = await render(wrap(<Probe hook={hook} values={values} />));
	return {
		get current() {
			const last = values.at(-1);
			if (last === undefined) throw new Error("The hook has not run yet.");
			return last;
		},
		/** All results, in order. */
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
