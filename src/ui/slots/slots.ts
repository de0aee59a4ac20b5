import { dialogSlots } from "./dialogSlots.js";
import { formSlots } from "./formSlots.js";
import { pickerSlots } from "./pickerSlots.js";
import { resultSlots } from "./resultSlots.js";
import type { SlotContract } from "./SlotContract.js";

const sharedSlots = {
	icon: { in: "Every component", is: "A line drawing on a 16-pixel grid, in the colour of the text" },
	"visually-hidden": { in: "Every component", is: "Words for screen readers" },
} as const satisfies Record<string, SlotContract>;

/**
 * The styling contract, written once: components take their types from it and nothing at run time, and
 * `styling-contract.json` and its page are made of it.
 */
export const slots = { ...sharedSlots, ...formSlots, ...pickerSlots, ...dialogSlots, ...resultSlots };

export type Slots = typeof slots;
