import * as z from "zod/mini";
import { addWidgetFields, toSent } from "./schema.js";

/** What the form collects and what it sends, for forms of your own. */
export const addWidgetSchema = z.pipe(addWidgetFields, z.transform(toSent));
