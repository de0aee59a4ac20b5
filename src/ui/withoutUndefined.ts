/** What a host gave of some options. An option that is `undefined` counts as not given, where a plain spread would unset it. */
export function withoutUndefined<Options extends object>(options: Options | undefined): Partial<Options> {
	const given: Partial<Options> = {};
	return Object.assign(
		given,
		Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined)),
	);
}
