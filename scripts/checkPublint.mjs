import { readFileSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { withTarball } from "./pack.mjs";
import { fail } from "./run.mjs";

try {
	const { messages, pkg } = await withTarball((tarball) =>
		publint({ strict: true, pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer } }),
	);
	// A choice between types is TypeScript's alone to make, and it takes the first that is there.
	const found = messages.filter(({ code, path }) => code !== "IMPORTS_FALLBACK_ARRAY_USE" || path.at(-1) !== "types");
	for (const message of found) console.log(`${message.type}: ${formatMessage(message, pkg)}`);
	if (found.some(({ type }) => type === "error")) fail("publint found errors in the packed package.");
	console.log("publint found no errors in the packed package.");
} catch (error) {
	fail(error);
}
