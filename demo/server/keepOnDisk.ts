import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { FakeAkua } from "akua-react/testing";

/**
 * Restores the stored data, then stores each change. Each is written to a second file first, so that no file is ever half
 * written. Await the returned function before an answer is sent, so that the answer outlives a killed server.
 */
export async function keepOnDisk(fake: FakeAkua, file: string): Promise<() => Promise<void>> {
	try {
		fake.restore(JSON.parse(await readFile(file, "utf8")));
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) {
			console.warn(`The demo's data in ${file} could not be read, so the demo starts afresh.`);
			fake.reset();
		}
	}
	await mkdir(dirname(file), { recursive: true });
	const store = async () => {
		try {
			await writeFile(`${file}.new`, JSON.stringify(fake.snapshot()));
			await rename(`${file}.new`, file);
		} catch (error) {
			console.error(`The demo's data could not be saved to ${file}.`, error);
		}
	};
	let writing = Promise.resolve();
	fake.subscribe(() => {
		writing = writing.then(store);
	});
	return () => writing;
}
