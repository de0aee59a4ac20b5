"use client";

import type { LocalizedMessages } from "../../hooks/useMessageTable.js";
import type { WidgetMessages } from "../../messages/types.js";
import { useMinuteClock } from "./minuteClock.js";

const units = [
	{ unit: "day", ms: 86_400_000 },
	{ unit: "hour", ms: 3_600_000 },
	{ unit: "minute", ms: 60_000 },
] as const;

interface UpdatedAtProps extends Pick<LocalizedMessages<WidgetMessages>, "messages" | "locale" | "timeZone"> {
	/** Milliseconds since 1970. */
	at: number;
}

/** How long ago a result was read, with the exact time as its tooltip. */
export function UpdatedAt({ at, messages, locale, timeZone }: UpdatedAtProps) {
	const age = useMinuteClock(at) - at;
	const { unit, ms } = units.find((one) => age >= one.ms) ?? {};
	const date = new Date(at);
	const exact = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium", timeZone });
	const relative = new Intl.RelativeTimeFormat(locale, { style: "short" });
	return (
		<time dateTime={date.toISOString()} title={exact.format(date)}>
			{unit && ms ? messages.widgetUpdated(relative.format(-Math.floor(age / ms), unit)) : messages.widgetUpdatedNow}
		</time>
	);
}
