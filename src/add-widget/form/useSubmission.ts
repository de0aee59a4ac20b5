"use client";

import { onlineManager } from "@tanstack/react-query";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createIdempotencyKey } from "../../client/idempotencyKey.js";
import { type CreateWidgetInput, toCreateWidgetBody, type Widget } from "../../contract/widget.js";
import { useAkuaQueryClient } from "../../hooks/AkuaContext.js";
import { useClaimedCreate } from "../../hooks/useCreateWidget.js";
import { useIntent } from "../../hooks/useIntent.js";
import { type UseUndoCreateReturn, useUndoCreate } from "../../hooks/useUndoCreate.js";
import type { ClaimOwner } from "../../query/intents/createClaims.js";
import { createsOf } from "../../query/intents/createsOf.js";
import { failuresOf } from "../../query/intents/failuresOf.js";
import { joinsPress, type Press, startPress } from "../../query/intents/presses.js";
import { type CreateWidgetVariables, wishIdOf } from "../../query/intents/variables.js";
import type { Instead, Place } from "../../query/place.js";
import { type AddWidgetFailure, toFailure } from "./failure.js";
import type { AddWidgetOutput } from "./schema.js";
import { type FailedNotice, useNotices } from "./useNotices.js";
import { usePlacedClaim } from "./usePlacedClaim.js";

/** The state of the form. `status` is React Query's. */
export type AddWidgetState =
	| { status: "idle" }
	| {
			status: "pending";
			/** Waiting for the network. */
			isPaused: boolean;
			/** Whether it continues after a reload, see {@link persistAkuaMutations}. */
			isPersisted: boolean;
			/** The current or next attempt out of `of`; from the second attempt on. */
			retry: { attempt: number; of: number } | undefined;
	  }
	| {
			status: "success";
			widget: Widget;
			/** An earlier attempt had already added it. */
			isReplayed: boolean;
			/** Where it went because its place was not available. */
			instead: Instead | undefined;
			undo: UseUndoCreateReturn;
	  }
	| ({ status: "error" } & AddWidgetFailure);

/** The result of the last submit that the form shows. */
type SubmitResult = { variables: CreateWidgetVariables } & ({ widget: Widget } | { failure: AddWidgetFailure });

interface SubmissionOptions {
	dashboardId: string;
	onCreated: ((widget: Widget) => void) | undefined;
	onError: ((error: unknown) => void) | undefined;
	onUndone: ((widgetId: string) => void) | undefined;
	/** Sets messages on the fields, and returns the failure with the remaining ones. */
	showFieldErrors: (failure: AddWidgetFailure) => AddWidgetFailure;
}

/** Follows a submit from the press to its outcome. Knows nothing about the form's values. */
export function useSubmission({ dashboardId, onCreated, onError, onUndone, showFieldErrors }: SubmissionOptions) {
	const queryClient = useAkuaQueryClient("useAddWidgetForm");
	const creates = createsOf(queryClient);
	const { notices, add: addNotice, dismiss: dismissNotice } = useNotices(queryClient, dashboardId);
	const [lastResult, setLastResult] = useState<SubmitResult>();
	// Replaced when the form starts over: the same values are then a new press, even while the earlier one is waiting.
	const isMounted = useIsMounted();
	const [owner, setOwner] = useState(() => createOwner(isMounted));
	const { claim, cancel, isPending, isPaused, variables, reset: forget } = useClaimedCreate(owner, { dashboardId });
	const intent = useIntent(queryClient, isPending ? variables : lastResult?.variables);
	const learned = intent?.isApplied ? intent.result : undefined;
	const created = lastResult && ("widget" in lastResult ? lastResult.widget : learned);
	const isReplayed = intent?.isReplayed === true;
	const undo = useUndoCreate({ widget: created, onUndone });

	const press = useRef<Press<void> | undefined>(undefined);
	const claimAt = usePlacedClaim(dashboardId);
	/** A submit that is looking for room, or has found it and goes on. */
	const [placing, setPlacing] = useState<{ dashboardId: string; controller: AbortController }>();
	/** The submit that the form shows: its variables or, until they are claimed, itself. The others become notices. */
	const shown = useRef<object | undefined>(undefined);
	/** Two submits of one intent get the same widget. The host hears of it once. */
	const toldIds = useRef(new Set<string>());
	const latest = useRef({ onCreated, onError });
	useEffect(() => {
		latest.current = { onCreated, onError };
	});

	/**
	 * The press that a new one belongs to: one under way or, if nothing was changed since, the first half of a double
	 * click.
	 */
	const joinPress = (isUnchanged: boolean) =>
		press.current && (isUnchanged || press.current.status === "pending") && joinsPress(press.current)
			? press.current.promise
			: undefined;

	const fail = (error: unknown, variables: CreateWidgetVariables) => {
		if (!creates.isTeller(variables)) return;
		if (!isMounted.current) failuresOf(queryClient).add({ variables, error });
		else if (shown.current === variables) {
			setPlacing(undefined);
			setLastResult({ variables, failure: showFieldErrors(toFailure(error)) });
		} else addNotice({ type: "failed", variables, ...toFailure(error) });
		safely(() => latest.current.onError?.(error));
	};
	/** Turns the failure that the form shows into a notice. */
	const keepFailure = () => {
		if (lastResult && "failure" in lastResult && !created)
			addNotice({ type: "failed", variables: lastResult.variables, ...lastResult.failure });
	};
	const isUnknown = lastResult && "failure" in lastResult && lastResult.failure.outcome === "unknown";
	/** Nothing else on the page would say that a widget may have been added. */
	const keepUnknown = () => {
		if (isUnknown) keepFailure();
	};
	/** Finds room for a widget and claims it. Cancelled meanwhile, it is claimed as an intent of its own, and not sent. */
	const claimPlaced = (place: Place, input: CreateWidgetInput, pressedAt: number) => {
		const controller = new AbortController();
		setPlacing({ dashboardId, controller });
		return claimAt(place, {
			recall: () => creates.recall(wishIdOf(dashboardId, toCreateWidgetBody(input), place), pressedAt),
			claim({ position, instead }) {
				const isCancelled = controller.signal.aborted;
				const idempotencyKey = isCancelled ? createIdempotencyKey() : undefined;
				const claimed = claim({ ...input, position }, { idempotencyKey, placed: { place, instead }, pressedAt });
				if (isCancelled) cancel();
				return claimed;
			},
			signal: controller.signal,
		});
	};
	const send = async (
		{ place, ...input }: AddWidgetOutput,
		pressedAt: number,
		onShownSuccess: () => void,
	): Promise<void> => {
		const own = {};
		shown.current = own;
		const { variables, promise } = place ? await claimPlaced(place, input, pressedAt) : claim(input, { pressedAt });
		if (shown.current === own) {
			if (lastResult?.variables.idempotencyKey !== variables.idempotencyKey) keepUnknown();
			setLastResult(undefined);
			shown.current = variables;
		}
		const widget = await promise.catch((error) => {
			fail(error, variables);
			throw error;
		});
		if (!creates.isTeller(variables)) return;
		const isNew = !toldIds.current.has(widget.id);
		toldIds.current.add(widget.id);
		if (shown.current === variables) {
			// A host's callback can start over from here on: a second click still belongs to this press.
			if (press.current) press.current.status = "success";
			setPlacing(undefined);
			setLastResult({ variables, widget });
			onShownSuccess();
		} else {
			addNotice({ type: "created", variables, widget, isReplayed: creates.stateOf(variables).isReplayed });
		}
		if (isNew) safely(() => latest.current.onCreated?.(widget));
	};
	/** Sends a create, or joins the press that it belongs to: two presses in one tick both pass validation. */
	const submit = (output: AddWidgetOutput, pressedAt: number, onShownSuccess: () => void): Promise<void> => {
		const joined = joinPress(false);
		if (joined) return joined;
		press.current = startPress(send(output, pressedAt, onShownSuccess));
		return press.current.promise;
	};

	/** Detaches the form from its submit, whose outcome becomes a notice. */
	const startOver = useCallback(() => {
		// An undo under way is told if it fails.
		if (lastResult && created && (undo.status === "idle" || undo.status === "error"))
			addNotice({ type: "created", variables: lastResult.variables, widget: created, isReplayed });
		shown.current = undefined;
		// The second half of a double click still belongs to a press that has succeeded.
		if (press.current?.status === "pending") {
			press.current = undefined;
			setOwner(createOwner(isMounted));
		}
		setPlacing(undefined);
		setLastResult(undefined);
		forget();
	}, [addNotice, created, lastResult, forget, isMounted, isReplayed, undo.status]);

	/** Shows a failed create again. */
	const show = ({ variables, ...failure }: FailedNotice) => {
		shown.current = variables;
		setLastResult({ variables, failure: showFieldErrors(failure) });
	};
	const pending = isPending && variables?.dashboardId === dashboardId ? variables : undefined;
	const isShown = pending !== undefined || placing?.dashboardId === dashboardId;
	const isWaiting = pending !== undefined && (intent?.isWaiting === true || (isPaused && !onlineManager.isOnline()));
	const isPersisted = pending !== undefined && creates.isPersisted(pending);
	const retry = pending && intent?.retry;
	const state = useMemo((): AddWidgetState => {
		if (isShown) return { status: "pending", isPaused: isWaiting, isPersisted, retry };
		if (lastResult?.variables.dashboardId !== dashboardId) return { status: "idle" };
		const { instead } = lastResult.variables;
		if (created) return { status: "success", widget: created, isReplayed, instead, undo };
		return "failure" in lastResult ? { status: "error", ...lastResult.failure } : { status: "idle" };
	}, [isShown, isWaiting, isPersisted, retry, lastResult, dashboardId, created, isReplayed, undo]);
	return {
		state,
		submit,
		joinPress,
		cancel() {
			placing?.controller.abort();
			cancel();
		},
		startOver,
		show,
		keepFailure,
		/** Forgets the last result, unless a widget may have been added. */
		clear: () => {
			if (!isUnknown) setLastResult(undefined);
		},
		notices,
		dismissNotice,
	};
}

function createOwner(isMounted: RefObject<boolean>): ClaimOwner {
	return { isListening: () => isMounted.current };
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

/** An error in a host's callback does not affect the form. It is reported to the host's console. */
function safely(callback: () => void): void {
	try {
		callback();
	} catch (error) {
		reportError(error);
	}
}
