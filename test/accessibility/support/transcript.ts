import { virtual } from "@guidepup/virtual-screen-reader";
import { expect, onTestFinished } from "vitest";

/** Enough for any page here: a reader that finds no end must not read for ever. */
const maxItems = 120;

/** Writes down what a screen reader says on the page from now on, and what the person does in between. */
export async function startTranscript() {
	await virtual.start({ container: document.body });
	onTestFinished(() => virtual.stop());
	const lines: string[] = [];
	let taken = (await virtual.spokenPhraseLog()).length;

	/** What was said since it was taken down. A live region that is emptied says nothing. */
	const unheard = async () => (await virtual.spokenPhraseLog()).slice(taken).filter((phrase) => !/^\w+: $/.test(phrase));
	const takeDown = async () => {
		lines.push(...(await unheard()));
		taken = (await virtual.spokenPhraseLog()).length;
	};

	return {
		/** Does something, and waits until the last thing to be said about it was said. */
		async when(action: string, act: () => unknown, last: RegExp) {
			lines.push(`> ${action}`);
			await act();
			await expect
				.poll(unheard, { message: action })
				.toEqual(expect.arrayContaining([expect.stringMatching(last)]));
			await takeDown();
		},
		/** Reads the whole page, item by item. */
		async readThrough() {
			for (let items = 0; items < maxItems && lines.at(-1) !== "end of document"; items++) {
				await virtual.next();
				await takeDown();
			}
		},
		text: () => `${lines.join("\n")}\n`,
	};
}
