import type { KeyboardEvent, SyntheticEvent } from "react";

/**
 * Makes a radio button read-only, which HTML knows for text fields only: `disabled` would take its focus away. An arrow
 * key would move the focus to another one and choose it.
 */
export const lockedRadio = {
	"aria-disabled": true,
	onClick: (event: SyntheticEvent) => event.preventDefault(),
	onKeyDown: (event: KeyboardEvent) => {
		if (event.key.startsWith("Arrow")) event.preventDefault();
	},
} as const;
