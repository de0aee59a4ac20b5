import { AddWidgetForm, type Messages, SnippetResult } from "akua-react";
import { en } from "akua-react/messages/en";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { createWorld, dashboardId, type WorldOptions } from "../../support/createWorld.js";

function render(
	provider: NonNullable<WorldOptions["provider"]>,
	page: ReactNode = <AddWidgetForm dashboardId={dashboardId} />,
) {
	return renderToString(createWorld({ provider }).wrap(page));
}

test.each(["en_US", "", "en-US@posix", "en_US.UTF-8", "C", "de-", "*"])(
	"the locale %j renders on a server like the nearest valid one",
	(locale) => {
		expect(render({ locale })).toBe(render({ locale: locale.startsWith("de") ? "de" : "en" }));
	},
);

test("an invalid locale formats numbers as the nearest valid one does", () => {
	const page = <SnippetResult result={{ result: [1, 2, 3] }} displayType="table" label="Nodes" />;
	expect(render({ locale: "ar_EG" }, page)).toBe(render({ locale: "ar-EG" }, page));
});

test("messages that are undefined or null are those of the default", () => {
	const undefinedOnes: Messages = Object.fromEntries(Object.keys(en).map((key) => [key, undefined]));
	const nullOnes: Messages = JSON.parse(JSON.stringify(undefinedOnes, (_, value) => value ?? null));
	const text = render({});
	for (const messages of [undefinedOnes, nullOnes]) {
		expect(render({ messages })).toBe(text);
		expect(render({}, <AddWidgetForm dashboardId={dashboardId} messages={messages} />)).toBe(text);
	}
});
