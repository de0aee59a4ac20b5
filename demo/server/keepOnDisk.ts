import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { FakeAkua } from "akua-react/testing";

/** Restores what was stored, then stores each change: beside the file first, so that none is ever half written. */
export async function keepOnDisk(fake: FakeAkua, file: string): Promise<void> {
	try {
		fake.restore(JSON.parse(await readFile(file, "utf8")));
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) {
			console.warn(`The demo's data in ${file} cannot be read, so it starts afresh.`);
			fake.reset();
		}
	}
	await mkdir(dirname(file), { recursive: true });
	let writing = Promise.resolve();
	fake.subscribe(() => {
		writing = writing.then(async () => {
			await writeFile(`${file}.new`, JSON.stringify(fake.snapshot()));
			await rename(`${file}.new`, file);
		});
		writing.catch((error) => console.error(`The demo's data could not be stored in ${file}.`, error));
	});
}
