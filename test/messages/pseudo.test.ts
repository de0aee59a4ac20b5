import { en } from "akua-react/messages/en";
import { expect, test } from "vitest";
import { pseudoMessages } from "../../support/pseudoMessages.js";
import { locales } from "../../support/storybook/toolbar/locales.js";
import { Given, messageText, takesValues } from "./messageText.js";
import { tables } from "./tables.js";

const pseudo = pseudoMessages(en);

test("each pseudo-locale message is in brackets, a third longer and readable", () => {
	const plain = Object.keys(en).filter((key) => !takesValues(en, key));
	for (const key of plain) {
		const [before, after] = [messageText(en, key, []), messageText(pseudo, key, [])];
		expect(after).toMatch(/^\[.*\]$/s);
		expect(after.length - 2).toBeGreaterThanOrEqual(Math.floor(before.length * 1.3));
		expect(after).not.toContain(before);
	}
	expect(messageText(pseudo, "submit", [])).toBe("[Ååðð ŵîîðĝééţ]");
});

test("values in a pseudo-locale message stay as they are", () => {
	expect(pseudo.snippetNoMatch("zebra")).toMatch(/^\[.*“zebra”.*\]$/);
	expect(messageText(pseudo, "tableSize", [new Given(1000, "1,000"), new Given(4)])).toMatch(/^\[1,000 .*, 4 .*\]$/);
	expect(pseudo.resultPart(pseudo.resultLabel, pseudo.displayTypeTable)).toMatch(/^\[\[.*\]: \[.*\].*\]$/);
});

test("the pseudo-locale has the plurals of English", () => {
	expect(messageText(pseudo, "colSpanOption", [new Given(1)])).not.toBe(
		messageText(pseudo, "colSpanOption", [new Given(2)]),
	);
});

test("Storybook's toolbar offers every language", () => {
	expect(Object.keys(locales).sort()).toEqual([...Object.keys(tables), "en", "pseudo"].sort());
});
