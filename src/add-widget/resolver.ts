import { zodResolver } from "@hookform/resolvers/zod";
import type { Resolver } from "react-hook-form";
import { type AddWidgetInput, type AddWidgetOutput, addWidgetFields, toSent } from "./schema.js";

const check = zodResolver(addWidgetFields);

/** Checks what `addWidgetSchema` does; zod's pipe and transform weigh more than the one field that they would leave out. */
export const addWidgetResolver: Resolver<AddWidgetInput, unknown, AddWidgetOutput> = async (...given) => {
	const { values, errors } = await check(...given);
	return isAccepted(values) ? { values: toSent(values), errors: {} } : { values, errors };
};

/** Where something is wrong, a resolver returns no values. */
function isAccepted(values: AddWidgetInput | Record<string, never>): values is AddWidgetInput {
	return "snippet_id" in values;
}
