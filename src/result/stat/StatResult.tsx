"use client";

import { slot } from "../../ui/slot.js";
import * as resultLimits from "../limits.js";
import { DataText } from "../parts/DataText.js";
import { NumberText } from "../parts/NumberText.js";
import { ResultNote } from "../parts/ResultNote.js";
import type { StatShape } from "../shape/toStat.js";
import { formatsOf, toMoment } from "../text/formats.js";
import {
	type LocalizedRendererMessages,
	type LocalizedResultMessages,
	useRendererMessages,
} from "../useRendererMessages.js";
import { Sparkline } from "./Sparkline.js";

export interface StatResultProps extends LocalizedResultMessages {
	stat: StatShape;
}

/** One number or word, as large as its card allows. */
export function StatResult({ stat, ...props }: StatResultProps) {
	const localized = useRendererMessages(props);
	const { messages, count } = localized;
	const { short, exact } = statText(stat.value, localized);
	const size = short.length > 24 ? "small" : short.length > 8 ? "medium" : "large";
	return (
		<div {...slot("stat", { size })}>
			<p {...slot("stat-line")}>
				<NumberText
					{...slot("stat-value")}
					dir={typeof stat.value === "string" ? "auto" : "ltr"}
					short={short}
					exact={exact}
				/>
				{stat.unit ? (
					<span {...slot("stat-unit")}>
						<span> </span>
						<DataText>{stat.unit}</DataText>
					</span>
				) : null}
			</p>
			{stat.history.length > 1 ? <Sparkline points={stat.history} {...localized} /> : null}
			{stat.total > resultLimits.points ? (
				<ResultNote>{messages.statCut(count(resultLimits.points), count(stat.total))}</ResultNote>
			) : null}
		</div>
	);
}

function statText(value: StatShape["value"], { messages, locale, timeZone }: LocalizedRendererMessages) {
	const formats = formatsOf(locale, timeZone);
	if (typeof value === "number" || typeof value === "bigint") {
		return formats.stat(value);
	}
	if (typeof value === "boolean") {
		const text = value ? messages.statTrue : messages.statFalse;
		return { short: text, exact: text };
	}
	const text = value.trim();
	const moment = toMoment(text);
	return { short: moment ? formats.time(moment) : text, exact: text };
}
