import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { FakeAkua } from "akua-react/testing";

/**
 * Restores what was stored, then stores each change: beside the file first, so that none is ever half written. Returns
 * what to wait for before an answer goes out, since what was answered must outlive a server that is killed.
 */
export async function keepOnDisk(fake: FakeAkua, file: string): Promise<() => Promise<void>> {
	try {
		fake.restore(JSON.parse(await readFile(file, "utf8")));
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) {
			console.warn(`The demo's data in ${file} cannot be read, so it starts afresh.`);
			fake.reset();
		}
	}
	await mkdir(dirname(file), { recursive: true });
	const store = async () => {
		try {
			await writeFile(`${file}.new`, JSON.stringify(fake.snapshot()));
			await rename(`${file}.new`, file);
		} catch (error) {
			console.error(`The demo's data could not be stored in ${file}.`, error);
		}
	};
	let writing = Promise.resolve();
	fake.subscribe(() => {
		writing = writing.then(store);
	});
	return () => writing;
}
