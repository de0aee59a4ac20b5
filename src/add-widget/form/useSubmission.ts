"use client";

import { onlineManager } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CreateWidgetInput, Widget } from "../../contract/widget.js";
import { useAkuaQueryClient } from "../../hooks/AkuaContext.js";
import { useClaimedCreate } from "../../hooks/useCreateWidget.js";
import { useIntent } from "../../hooks/useIntent.js";
import { type UseUndoCreateReturn, useUndoCreate } from "../../hooks/useUndoCreate.js";
import { createsOf } from "../../query/intents/createsOf.js";
import { failuresOf } from "../../query/intents/failuresOf.js";
import { joinsPress, type Press, startPress } from "../../query/intents/presses.js";
import type { CreateWidgetVariables } from "../../query/intents/variables.js";
import { type AddWidgetFailure, toFailure } from "./failure.js";
import { type FailedNotice, useNotices } from "./useNotices.js";

/** Where the form is, in React Query's words. */
export type AddWidgetState =
	| { status: "idle" }
	| {
			status: "pending";
			/** Nothing can be sent until the network is back. */
			isPaused: boolean;
			/** Whether it goes on after a reload, see {@link persistAkuaMutations}. */
			isPersisted: boolean;
			/** The attempt under way or next, and how many there can be. Only from the second one on. */
			retry: { attempt: number; of: number } | undefined;
	  }
	/** `isReplayed`: an earlier try had added it. */
	| { status: "success"; widget: Widget; isReplayed: boolean; undo: UseUndoCreateReturn }
	| ({ status: "error" } & AddWidgetFailure);

/** How the last submit ended that the form shows. */
type Ended = { variables: CreateWidgetVariables } & ({ widget: Widget } | { failure: AddWidgetFailure });

interface SubmissionOptions {
	dashboardId: string;
	onCreated: ((widget: Widget) => void) | undefined;
	onError: ((error: unknown) => void) | undefined;
	onUndone: ((widgetId: string) => void) | undefined;
	/** Shows the errors of fields at the fields, and returns what is left to show. */
	showFieldErrors: (failure: AddWidgetFailure) => AddWidgetFailure;
}

/** What was submitted, from the press to its end, without the form that it came from. */
export function useSubmission({ dashboardId, onCreated, onError, onUndone, showFieldErrors }: SubmissionOptions) {
	const queryClient = useAkuaQueryClient("useAddWidgetForm");
	const creates = createsOf(queryClient);
	const { notices, add: addNotice, dismiss: dismissNotice } = useNotices(queryClient, dashboardId);
	const [ended, setEnded] = useState<Ended>();
	// Replaced when the form starts over: the same body is then a press of its own, while the earlier one still waits.
	const [owner, setOwner] = useState(() => ({}));
	const { claim, cancel, isPending, isPaused, variables, reset: forget } = useClaimedCreate(owner, { dashboardId });
	const intent = useIntent(queryClient, isPending ? variables : ended?.variables);
	const press = useRef<Press<void> | undefined>(undefined);
	/** What the form shows. Everything else becomes a notice when it ends. */
	const shown = useRef<CreateWidgetVariables | undefined>(undefined);
	const isMounted = useIsMounted();

	/** The press under way or, if nothing was changed since, the one whose second click this is. */
	const joinPress = (isUnchanged: boolean) =>
		press.current && (isUnchanged || press.current.status === "pending") && joinsPress(press.current)
			? press.current.promise
			: undefined;

	const fail = (error: unknown, variables: CreateWidgetVariables) => {
		if (!isMounted.current) failuresOf(queryClient).add({ variables, error });
		else if (shown.current === variables) setEnded({ variables, failure: showFieldErrors(toFailure(error)) });
		else addNotice({ type: "failed", variables, ...toFailure(error) });
		safely(() => onError?.(error));
	};
	const send = async (input: CreateWidgetInput, onShownSuccess: () => void): Promise<void> => {
		setEnded(undefined);
		const { variables, promise } = claim(input);
		shown.current = variables;
		const widget = await promise.catch((error) => {
			fail(error, variables);
			throw error;
		});
		if (shown.current === variables) {
			setEnded({ variables, widget });
			onShownSuccess();
		} else {
			addNotice({ type: "created", variables, widget, isReplayed: creates.stateOf(variables).isReplayed });
		}
		safely(() => onCreated?.(widget));
	};
	/** Sends a create, or joins the press that this one belongs to: two presses in one tick are both checked. */
	const submit = (input: CreateWidgetInput, onShownSuccess: () => void): Promise<void> => {
		const joined = joinPress(false);
		if (joined) return joined;
		press.current = startPress(send(input, onShownSuccess));
		return press.current.promise;
	};

	const learned = intent?.isApplied ? intent.result : undefined;
	const created = ended && ("widget" in ended ? ended.widget : learned);
	const isReplayed = intent?.isReplayed === true;
	const undo = useUndoCreate({ widget: created, onUndone });

	/** Leaves what was submitted to itself. What it created, or how it ends, becomes a notice. */
	const startOver = useCallback(() => {
		if (ended && created) addNotice({ type: "created", variables: ended.variables, widget: created, isReplayed });
		shown.current = undefined;
		press.current = undefined;
		setOwner({});
		setEnded(undefined);
		forget();
	}, [addNotice, created, ended, forget, isReplayed]);

	/** Shows a failed create again. */
	const show = ({ variables, ...failure }: FailedNotice) => {
		shown.current = variables;
		setEnded({ variables, failure: showFieldErrors(failure) });
	};
	/** Leaves a failure of another dashboard: it stays told. */
	const keepFailure = () => {
		if (ended && !created && "failure" in ended)
			addNotice({ type: "failed", variables: ended.variables, ...ended.failure });
	};

	let state: AddWidgetState = { status: "idle" };
	if (isPending && variables?.dashboardId === dashboardId) {
		state = {
			status: "pending",
			isPaused: intent?.isWaiting === true || (isPaused && !onlineManager.isOnline()),
			isPersisted: creates.isPersisted(variables),
			retry: intent?.retry,
		};
	} else if (ended?.variables.dashboardId === dashboardId) {
		if (created) state = { status: "success", widget: created, isReplayed, undo };
		else if ("failure" in ended) state = { status: "error", ...ended.failure };
	}
	return {
		state,
		submit,
		joinPress,
		cancel,
		startOver,
		show,
		keepFailure,
		clear: () => setEnded(undefined),
		notices,
		dismissNotice,
	};
}

function useIsMounted() {
	const isMounted = useRef(false);
	useEffect(() => {
		isMounted.current = true;
		return () => {
			isMounted.current = false;
		};
	}, []);
	return isMounted;
}

/** A host's callback that throws changes nothing about the widget; the host sees the error in its console. */
function safely(callback: () => void): void {
	try {
		callback();
	} catch (error) {
		reportError(error);
	}
}
