"use client";

import { clearIcon, Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { slot } from "../../ui/slot.js";
import { toWebLink } from "../../ui/toWebLink.js";
import * as resultLimits from "../limits.js";
import { DataText } from "../parts/DataText.js";
import { NumberText } from "../parts/NumberText.js";
import { clip } from "../text/clip.js";
import { formatsOf, toEpochMoment, toMoment } from "../text/formats.js";
import { toJsonText } from "../text/toJsonText.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import { FoldedText } from "./FoldedText.js";
import type { Column } from "./layoutColumns.js";

/** Longer texts are collapsed; otherwise one of them would make its whole row tall. */
const maxLineLength = 42;

interface TableCellProps extends LocalizedRendererMessages {
	value: unknown;
	column: Column;
	/** Identifies the cell, however the rows are sorted. */
	id: string;
	/** The ids of the open cells. Survives the unmounting of rows out of view. */
	opened: Set<string>;
}

/** One value, formatted for its type. Never rendered as markup. */
export function TableCell({ value, column, id, opened, messages, count, locale, timeZone }: TableCellProps) {
	const formats = formatsOf(locale, timeZone);
	switch (typeof value) {
		case "undefined":
			return <Absent word={messages.tableNoValue}>–</Absent>;
		case "boolean":
			return (
				<span {...slot("cell-boolean", { value: value ? "true" : "false" })}>
					<Icon path={value ? icons.check : clearIcon} />
					<span>{String(value)}</span>
				</span>
			);
		case "number": {
			const moment = column.times ? toEpochMoment(value) : undefined;
			if (moment) return <Time raw={moment.date.toISOString()} text={formats.time(moment)} />;
			return <NumberText {...column.format(value)} />;
		}
		case "bigint":
			return <NumberText {...column.format(value)} />;
		case "string":
			break;
		default: {
			if (value === null)
				return (
					<span translate="no" {...slot("cell-none")}>
						null
					</span>
				);
			const preview = toJsonText(value, { lines: false, limit: maxLineLength * 2 });
			return (
				<FoldedText
					{...{ id, opened, messages, count }}
					summary={preview.text}
					text={() => toJsonText(value, { limit: resultLimits.text })}
					json
				/>
			);
		}
	}
	if (value === "") return <Absent word={messages.tableEmptyText}>""</Absent>;
	const moment = toMoment(value);
	if (moment) return <Time raw={value} text={formats.time(moment)} />;
	const link = toWebLink(value);
	if (link) {
		return (
			<a {...slot("cell-link")} href={link.href} target="_blank" rel="noopener noreferrer" title={link.href}>
				<DataText>{link.text}</DataText>
			</a>
		);
	}
	if (value.length <= maxLineLength && !value.includes("\n")) return <DataText>{value}</DataText>;
	return (
		<FoldedText
			{...{ id, opened, messages, count }}
			summary={clip(value, maxLineLength * 2)}
			text={() => ({ text: value, cut: false })}
		/>
	);
}

function Absent({ word, children }: { word: string; children: string }) {
	return (
		<span {...slot("cell-none")}>
			<span aria-hidden="true">{children}</span>
			<span {...slot("visually-hidden")}>{word}</span>
		</span>
	);
}

/** Shows the original text as a tooltip: the server's time zone may differ from the reader's. */
function Time({ raw, text }: { raw: string; text: string }) {
	return (
		<time dir="auto" translate="no" dateTime={raw} title={raw} suppressHydrationWarning>
			{text}
		</time>
	);
}
