import { zodResolver } from "@hookform/resolvers/zod";
import type { Resolver } from "react-hook-form";
import { type AddWidgetInput, type AddWidgetOutput, addWidgetFields, toPosition, toSent } from "./schema.js";

const check = zodResolver(addWidgetFields);

/** Checks what `addWidgetSchema` does; zod's pipe and transform weigh more than the one field that they would leave out. */
export const addWidgetResolver: Resolver<AddWidgetInput, unknown, AddWidgetOutput> = async (typed, ...rest) => {
	const { values, errors } = await check({ ...typed, position: asNumber(typed.position) }, ...rest);
	return isAccepted(values) ? { values: toSent(values), errors: {} } : { values, errors };
};

/** A plain `<input {...register("position")}>` puts a text here, whatever the type says. */
function asNumber(position: number | string | null): number | null {
	return typeof position === "string" ? toPosition(position) : position;
}

/** Where something is wrong, a resolver returns no values. */
function isAccepted(values: AddWidgetInput | Record<string, never>): values is AddWidgetInput {
	return "snippet_id" in values;
}
