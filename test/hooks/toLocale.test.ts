import { expect, test } from "vitest";
import { toLocale } from "../../src/hooks/toLocale.js";

test.each([
	["en_US", "en-US"],
	["en_US.UTF-8", "en-US"],
	["en-US@posix", "en-US"],
	["de_DE@euro", "de-DE"],
	["zh_Hans_CN", "zh-Hans-CN"],
	["no_NO_NY", "no-NO"],
	[" fr-CA ", "fr-CA"],
	["de-u-", "de"],
	["pt-BR,pt;q=0.9", "pt"],
	["ar-EG-u-nu-latn", "ar-EG-u-nu-latn"],
	["", undefined],
	["*", undefined],
	["C", undefined],
	["Deutsch (Schweiz)", undefined],
	["x".repeat(100_000), undefined],
	[undefined, undefined],
])("the nearest locale of %j is %j, which Intl accepts", (given, nearest) => {
	expect(toLocale(given)).toBe(nearest);
	expect(() => new Intl.DateTimeFormat(toLocale(given)).format(0)).not.toThrow();
});
