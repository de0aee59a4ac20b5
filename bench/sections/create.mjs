import { openCpuMeter } from "../cpu.mjs";
import { compared, median, printTable } from "../report.mjs";

/**
 * The first create of a page, since most pages see no second one.
 *
 * @type {import("../measure.mjs").Section}
 */
export async function reportCreate(open, runs) {
	/** @param {"ours" | "bare"} kind */
	const measure = async (kind) => {
		const pressed = [];
		const answered = [];
		for (let run = 0; run < runs; run++) {
			const page = await open("create");
			const cpu = await openCpuMeter(page);
			await page.evaluate((kind) => window.createBench.showButton(kind), kind);
			await page.getByRole("button").focus();
			pressed.push(await cpu.of(() => page.keyboard.press("Enter")));
			answered.push(await cpu.of(() => page.evaluate(() => window.createBench.answer())));
			await page.getByRole("button", { name: "success" }).waitFor();
			await page.close();
		}
		return { pressed: median(pressed), answered: median(answered) };
	};
	const [ours, bare] = [await measure("ours"), await measure("bare")];
	printTable(
		"A create, ms of CPU",
		["useCreateWidget", "bare mutation", "ratio"],
		[
			compared("from the press to the request", ours.pressed, bare.pressed),
			compared("from the answer to its success on the page", ours.answered, bare.answered),
		],
	);
}
