"use client";

import { forwardRef, type ReactNode, useId, useState } from "react";
import { isSnippetWidget, type Widget } from "../../contract/widget.js";
import { useColorScheme } from "../../hooks/useColorScheme.js";
import { announceRun } from "../../messages/describeWidget.js";
import { nameOf } from "../../messages/nameOf.js";
import type { Messages } from "../../messages/types.js";
import { isDisplayType } from "../../result/shape/shape.js";
import { useSlot } from "../../ui/Appearance.js";
import { ConfirmPrompt } from "../../ui/ConfirmPrompt.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { type UseWidgetResultOptions, useWidgetResult } from "../results/useWidgetResult.js";
import { RunButton } from "./RunButton.js";
import { useWidgetMessages } from "./useWidgetMessages.js";
import { WidgetBody } from "./WidgetBody.js";
import { WidgetCardContext } from "./WidgetCardContext.js";
import { WidgetStatus } from "./WidgetStatus.js";

/** The level of a heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface WidgetCardProps extends PartProps<"article", "widget">, UseWidgetResultOptions {
	/** The widget, as the API returned it. */
	widget: Widget;
	/** The level of the card's heading. @default 2 */
	headingLevel?: HeadingLevel | undefined;
	/** Before the name, for instance a handle to drag the card by. */
	handle?: ReactNode;
	/** After the name, for instance a menu. `useWidgetCard` gives it the card. */
	actions?: ReactNode;
	/** After the result. */
	children?: ReactNode;
	/** Messages that override the provider's. */
	messages?: Messages | undefined;
}

interface OwnProps extends WidgetCardProps {
	/** Beside the button that runs the snippet. */
	controls?: ReactNode;
}

/** A component of its own, because it needs the Appearance around it for its class. */
export const WidgetCard = forwardRef<HTMLElement, OwnProps>(function WidgetCard(
	{ widget, headingLevel = 2, handle, actions, children, messages: overrides, controls, ...props },
	elementRef,
) {
	const { autoRefresh, snippets, ...elementProps } = props;
	const localized = useWidgetMessages(overrides);
	const { messages } = localized;
	const { ref, run: start, ...result } = useWidgetResult(widget, { autoRefresh, snippets });
	const { phase, data, snippet, isFetching, runsByItself } = result;
	const [isAsking, setAsking] = useState(false);
	const [isAnnounced, setAnnounced] = useState(false);
	const slot = useSlot();
	const id = useId();
	const name = nameOf(widget, snippet);
	const displayType = widget.display_type ?? snippet?.display_type;
	const type = displayType && isDisplayType(displayType) ? displayType : undefined;
	const canRun = isSnippetWidget(widget) && phase !== "loading";

	const run = () => {
		setAsking(false);
		setAnnounced(true);
		start();
	};
	const press = () => {
		if (isFetching || !canRun) return;
		if (runsByItself) run();
		else setAsking(true);
	};

	const Heading = `h${headingLevel}` as const;
	const content = (
		<WidgetCardContext.Provider value={{ widget, name, nameId: id, result, run: press, canRun }}>
			<div {...slot("widget-head")}>
				{handle}
				<Heading id={id} dir="auto" translate="no" {...slot("widget-name")}>
					{name}
				</Heading>
				{actions}
			</div>
			<div {...slot("widget-body")}>
				<WidgetBody
					isAsking={isAsking}
					widget={widget}
					name={name}
					result={result}
					type={type}
					messages={messages}
					overrides={overrides}
				/>
				{children}
				{isAsking ? (
					<ConfirmPrompt
						id={`${id}ask`}
						text={messages.previewAsk}
						confirm={messages.previewConfirm}
						decline={messages.previewDecline}
						onConfirm={run}
						onDecline={() => setAsking(false)}
					/>
				) : null}
			</div>
			<div {...slot("widget-foot")}>
				<WidgetStatus result={result} localized={localized} />
				<p role="status" {...slot("visually-hidden")}>
					{isAnnounced ? announceRun(result, messages) : null}
				</p>
				{controls}
				{canRun ? (
					<RunButton
						label={data ? messages.previewAgain : messages.previewRun}
						isLabelled={phase === "asks" || phase === "failed"}
						isPending={isFetching}
						isExpanded={runsByItself ? undefined : isAsking}
						onPress={press}
					/>
				) : null}
			</div>
		</WidgetCardContext.Provider>
	);
	const defaults = { "aria-labelledby": id, tabIndex: -1, children: content };
	const state = { phase, type, "color-scheme": useColorScheme(undefined) };
	return usePart("article", elementProps, { slot: "widget", state, defaults, ref: useMergedRef(ref, elementRef) });
});
