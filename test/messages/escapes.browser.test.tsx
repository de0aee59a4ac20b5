import { composeStory, type Meta, type StoryObj, setProjectAnnotations } from "@storybook/react-vite";
import { en } from "akua-react/messages/en";
import { describe, expect, test } from "vitest";
import { pseudoMessages } from "../../support/pseudoMessages.js";
import { hostAnnotations } from "../../support/storybook/hostAnnotations.js";
import { worldOf } from "../../support/storybook/storyWorld.js";
import { listed, watchSlots } from "../styles/watchSlots.js";
import { Given, messageText } from "./messageText.js";
import { textsIn } from "./textsIn.js";
import { watchStrings } from "./watchStrings.js";

// The hooks' stories show no part of the library, those of the languages have tables of their own, and the devtools are in
// English.
const files = import.meta.glob<Record<string, StoryObj> & { default: Meta }>(
	["../../stories/*.stories.tsx", "!../../stories/{Devtools,Hooks,Languages}.stories.tsx"],
	{ eager: true },
);

/** Messages that no story can show, since nothing that a person or the API does leads to them. */
const unreached = new Set([
	// Mistakes of the host.
	"errorUnexpected",
	"previewFailed",
	"resultBroken",
	// Code that loads, or fails to: test/hosts/late*.
	"formLoading",
	"formNotLoaded",
	"formOffline",
	"previewNotLoaded",
	"previewOffline",
	"editingNotLoaded",
	"editingOffline",
	// A time, which the platform formats.
	"widgetUpdated",
	// Values that the radios cannot have.
	"colSpanInvalid",
	"displayTypeInvalid",
]);
/** The same for classes of the styling contract: the code of the dialog's form loads. */
const isUnreachedSlot = (name: string) => name.startsWith("akua-dialog-loading");

/** The data of the last story, as one text. */
let data = "";
/** Removed from the data, since its last letter is not part of the text after it. */
const terminalColour = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*[A-Za-z]`, "g");
/** Texts, classes and states that any story has shown. */
const everShown = new Set<string>();
const everSeen = new Set<string>();

setProjectAnnotations([
	{
		...hostAnnotations,
		initialGlobals: { ...hostAnnotations.initialGlobals, locale: "pseudo" },
		afterEach: ({ args, parameters, loaded }) => {
			const { queryClient, fake } = worldOf(loaded);
			const queries = queryClient.getQueryCache().getAll();
			const generated: unknown = parameters.generated?.();
			const given = [
				args,
				parameters,
				generated,
				queries.map(({ state }) => state.data),
				fake.requests,
				fake.snippets(),
			];
			data = textsIn(given).join("\n").replace(terminalColour, "\n");
		},
	},
]);

/** The words of a text that are outside of brackets, without numbers and signs. */
function outsideBrackets(text: string): string[] {
	let rest = text;
	while (/\[[^[\]]*\]/.test(rest)) rest = rest.replace(/\[[^[\]]*\]/g, "\n");
	return rest
		.replace(/\d[\d.,]*[KMBT]?\b/g, "\n")
		.split(/[\n\\"{}[\]():,.]+/)
		.map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))
		.filter(Boolean);
}

/** Whether a text is in the data, or the beginning of a longer one. A match inside of a word does not count. */
function isData(text: string): boolean {
	for (let at = data.indexOf(text); at !== -1; at = data.indexOf(text, at + 1)) {
		if (!/\p{L}/u.test(data[at - 1] ?? "")) return true;
	}
	return false;
}

describe.each(Object.entries(files))("%s", (_, { default: meta, ...stories }) => {
	test.each(Object.entries(stories))(
		"%s shows no text that is missing from the messages",
		async (name, annotations) => {
			const watch = watchStrings();
			const slots = watchSlots();
			await composeStory(annotations, meta, undefined, name).run();
			const shown = watch.end();
			for (const { text } of shown) everShown.add(text);
			const { seen, unlisted } = slots.end();
			for (const name of seen) everSeen.add(name);
			const escaped = shown.filter(({ text }) => !outsideBrackets(text).every(isData));
			expect(escaped).toEqual([]);
			expect([...unlisted]).toEqual([]);
		},
	);
});

test("every message is shown in some story", () => {
	const pseudo = pseudoMessages(en);
	const all = [...everShown].join("\n");
	const mark = "\uE200";
	const isShown = (key: string) =>
		[0, 1, 2].some((value) => {
			const given = Array.from({ length: 5 }, () => new Given(value, mark));
			const pieces = messageText(pseudo, key, given).split(mark);
			return new RegExp(pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*?")).test(all);
		});
	expect(Object.keys(en).filter((key) => !unreached.has(key) && !isShown(key))).toEqual([]);
});

test("every class and state of the styling contract is shown in some story", () => {
	expect([...listed].filter((name) => !everSeen.has(name) && !isUnreachedSlot(name))).toEqual([]);
});
