"use client";

import { lateModule } from "../ui/lateModule.js";

/** The combobox with its list. */
export const comboboxModule = lateModule(() => import("./SnippetCombobox.js"));
