"use client";

import { type ReactNode, useId, useState } from "react";
import { colSpans, displayTypes } from "../../contract/limits.js";
import { displayTypeName } from "../../messages/displayTypeName.js";
import { tellApart } from "../../messages/nameOf.js";
import { placeAt } from "../../query/place.js";
import { useSlot } from "../../ui/Appearance.js";
import { ConfirmPrompt } from "../../ui/ConfirmPrompt.js";
import * as icons from "../../ui/icons.js";
import { asData } from "../../ui/Sentence.js";
import type { DashboardItem } from "../arrangement/items.js";
import { useWidgetCard } from "../card/WidgetCardContext.js";
import { useDashboardContext } from "./DashboardContext.js";
import { MenuButton } from "./MenuButton.js";
import { useEditor } from "./useEditor.js";

interface DashboardMenuContentProps {
	item: DashboardItem;
	onClose: () => void;
	children?: ReactNode;
}

/** The panel of a widget's menu. Moves and widths leave it open, so that a person can go on. */
export function DashboardMenuContent({ item, onClose, children }: DashboardMenuContentProps) {
	const { actions, messages, count, say, nameOf, onAddAfter, setNewest } = useEditor("Dashboard.Menu");
	const { items } = useDashboardContext("Dashboard.Menu").dashboard;
	const card = useWidgetCard("Dashboard.Menu");
	const slot = useSlot();
	const id = useId();
	const [isAsking, setAsking] = useState(false);
	const { widget, isRestorable } = item;
	const name = nameOf(widget);
	const index = items.findIndex((one) => one.widget.id === widget.id);
	const others = items.filter((one) => one.widget.id !== widget.id);
	const names = tellApart(
		items.map((one) => nameOf(one.widget)),
		count,
	).toSpliced(index, 1);
	/** Until it is created it has no id, so no other one can be placed beside it. */
	const isUnsaved = widget.etag === "";
	const isFirst = index <= 0;
	const isLast = index === items.length - 1;

	const moveTo = (to: number) => {
		actions.move(
			widget.id,
			placeAt(
				others.map((one) => one.widget.id),
				to,
			),
		);
		say(messages.moveDropped(asData(name), count(to + 1), count(items.length)));
	};
	const remove = () => {
		onClose();
		actions.remove(widget.id);
		say(messages.removed(asData(name)));
	};
	const duplicate = () => {
		onClose();
		setNewest(actions.duplicate(widget.id));
	};
	const displayType = widget.display_type ?? null;
	const isKnown = displayType === null || displayTypes.some((known) => known === displayType);

	return (
		<>
			<fieldset {...slot("dashboard-menu-group")}>
				<legend {...slot("visually-hidden")}>{messages.moveLabel}</legend>
				<MenuButton path={icons.up} reason={isFirst && messages.moveIsFirst} onPress={() => moveTo(index - 1)}>
					{messages.moveEarlier}
				</MenuButton>
				<MenuButton path={icons.down} reason={isLast && messages.moveIsLast} onPress={() => moveTo(index + 1)}>
					{messages.moveLater}
				</MenuButton>
				<MenuButton path={icons.toStart} reason={isFirst && messages.moveIsFirst} onPress={() => moveTo(0)}>
					{messages.moveToStart}
				</MenuButton>
				<MenuButton path={icons.toEnd} reason={isLast && messages.moveIsLast} onPress={() => moveTo(items.length - 1)}>
					{messages.moveToEnd}
				</MenuButton>
				{others.length > 1 ? (
					<label {...slot("dashboard-menu-field")}>
						<span>{messages.moveAfterLabel}</span>
						<select
							value={others[index - 1]?.widget.id ?? ""}
							onChange={({ target }) => moveTo(others.findIndex((one) => one.widget.id === target.value) + 1)}
							{...slot("dashboard-select")}
						>
							{isFirst ? <option value="">{messages.moveIsFirst}</option> : null}
							{others.map((other, at) => (
								<option key={other.key} value={other.widget.id} translate="no">
									{names[at]}
								</option>
							))}
						</select>
					</label>
				) : null}
			</fieldset>
			<fieldset {...slot("dashboard-menu-group")}>
				<legend>{messages.colSpanLabel}</legend>
				<div {...slot("segments")}>
					{colSpans.map((span) => (
						<label key={span} {...slot("segment", { checked: widget.col_span === span })}>
							<input
								type="radio"
								name={`${id}width`}
								checked={widget.col_span === span}
								aria-label={messages.colSpanOption(count(span))}
								onChange={() => actions.change(widget.id, { col_span: span })}
								{...slot("segment-input")}
							/>
							<span>{count(span).text}</span>
						</label>
					))}
				</div>
			</fieldset>
			<label {...slot("dashboard-menu-field")}>
				<span>{messages.displayTypeLabel}</span>
				<select
					value={displayType ?? ""}
					onChange={({ target }) => {
						const display_type = displayTypes.find((known) => known === target.value) ?? null;
						actions.change(widget.id, { display_type });
					}}
					{...slot("dashboard-select")}
				>
					<option value="">{messages.displayTypeAuto}</option>
					{isKnown ? null : <option value={displayType}>{displayType}</option>}
					{displayTypes.map((type) => (
						<option key={type} value={type}>
							{displayTypeName(type, messages)}
						</option>
					))}
				</select>
			</label>
			<div {...slot("dashboard-menu-group")}>
				{card.canRun ? (
					<MenuButton
						path={icons.again}
						onPress={() => {
							onClose();
							card.run();
						}}
					>
						{card.result.data ? messages.previewAgain : messages.previewRun}
					</MenuButton>
				) : null}
				<MenuButton path={icons.copy} reason={!isRestorable && messages.duplicateImpossible} onPress={duplicate}>
					{messages.duplicate}
				</MenuButton>
				{onAddAfter ? (
					<MenuButton
						path={icons.plus}
						reason={isUnsaved && messages.saving}
						onPress={() => {
							onClose();
							onAddAfter(widget);
						}}
					>
						{messages.addAfter}
					</MenuButton>
				) : null}
				{children}
				{isAsking ? (
					<ConfirmPrompt
						id={`${id}ask`}
						text={messages.removeAsk}
						confirm={messages.removeConfirm}
						decline={messages.removeDecline}
						variant="danger"
						onConfirm={remove}
						onDecline={() => setAsking(false)}
					/>
				) : (
					<MenuButton path={icons.trash} isDangerous onPress={() => (isRestorable ? remove() : setAsking(true))}>
						{messages.remove}
					</MenuButton>
				)}
			</div>
		</>
	);
}
