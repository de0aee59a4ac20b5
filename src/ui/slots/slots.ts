import { dashboardSlots } from "./dashboardSlots.js";
import { dialogSlots } from "./dialogSlots.js";
import { formSlots } from "./formSlots.js";
import { pickerSlots } from "./pickerSlots.js";
import { resultSlots } from "./resultSlots.js";
import type { SlotContract } from "./SlotContract.js";

const sharedSlots = {
	icon: { component: "Every component", description: "An icon, drawn on a 16-pixel grid in the text colour" },
	"visually-hidden": { component: "Every component", description: "Text for screen readers only" },
} as const satisfies Record<string, SlotContract>;

/**
 * The source of the styling contract. Components only use its types; `docs/styling-contract.md` is generated from it.
 */
export const slots = {
	...sharedSlots,
	...formSlots,
	...pickerSlots,
	...dialogSlots,
	...dashboardSlots,
	...resultSlots,
};

export type Slots = typeof slots;
