/** Removes the options that are `undefined`, which would unset a default when spread over it. */
export function withoutUndefined<Options extends object>(options: Options | undefined): Partial<Options> {
	const given: Partial<Options> = {};
	return Object.assign(
		given,
		Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined)),
	);
}
