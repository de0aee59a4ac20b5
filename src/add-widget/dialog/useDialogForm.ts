"use client";

import { useCallback, useEffect, useState } from "react";
import { importWhenOnline } from "../../ui/importWhenOnline.js";
import type { DialogForm } from "./DialogForm.js";

type Loaded = typeof DialogForm;

let loaded: Loaded | undefined;
let loading: Promise<Loaded> | undefined;

/** Loads the form once for all dialogs. Waits for the network; after a failure, the next call tries again. */
function loadDialogForm(): Promise<Loaded> {
	loading ??= importWhenOnline(() => import("./DialogForm.js")).then(
		(module) => {
			loaded = module.DialogForm;
			return loaded;
		},
		(error) => {
			loading = undefined;
			throw error;
		},
	);
	return loading;
}

/** The form of a dialog, loaded on demand. */
export function useDialogForm(isWanted: boolean) {
	const [Form, setForm] = useState<Loaded | undefined>(() => loaded);
	const [hasFailed, setFailed] = useState(false);
	const load = useCallback(() => {
		setFailed(false);
		loadDialogForm().then(
			(loaded) => setForm(() => loaded),
			() => setFailed(true),
		);
	}, []);
	useEffect(() => {
		if (isWanted && !Form) load();
	}, [isWanted, Form, load]);
	return { Form, hasFailed, load, preload: () => void loadDialogForm().catch(() => {}) };
}
