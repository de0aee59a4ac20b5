import { virtual } from "@guidepup/virtual-screen-reader";
import { expect, onTestFinished } from "vitest";

/** Enough for any page here: a reader that finds no end must not read for ever. */
const maxItems = 120;

/** The reader fails over what was removed from the page by the time it is told of its change. */
class ObserverOfThePage extends MutationObserver {
	constructor(callback: MutationCallback) {
		super((mutations, observer) => {
			callback(
				mutations.filter(({ target }) => target.isConnected),
				observer,
			);
		});
	}
}

/** Writes down what a screen reader says on the page from now on, and what the person does in between. */
export async function startTranscript() {
	const view = Object.create(window, { MutationObserver: { value: ObserverOfThePage } });
	await virtual.start({ container: document.body, window: view });
	onTestFinished(() => virtual.stop());
	const lines: string[] = [];
	let taken = (await virtual.spokenPhraseLog()).length;

	/** What was said since it was taken down. A live region that is emptied says nothing. */
	const unheard = async () =>
		(await virtual.spokenPhraseLog()).slice(taken).filter((phrase) => !/^\w+: $/.test(phrase));
	const takeDown = async () => {
		// The reader repeats a live region for each of its mutations, even if they come at once.
		lines.push(...(await unheard()).filter((phrase, index, all) => phrase !== all[index - 1]));
		taken = (await virtual.spokenPhraseLog()).length;
	};

	return {
		/** Does something, and waits until the last thing to be said about it was said. */
		async when(action: string, act: () => unknown, last: RegExp) {
			lines.push(`> ${action}`);
			await act();
			await expect.poll(unheard, { message: action }).toEqual(expect.arrayContaining([expect.stringMatching(last)]));
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
