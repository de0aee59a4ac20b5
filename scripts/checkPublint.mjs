import { readFileSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { withTarball } from "./pack.mjs";
import { fail } from "./run.mjs";

try {
	const { messages, pkg } = await withTarball((tarball) =>
		publint({ strict: true, pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer } }),
	);
	for (const message of messages) console.log(`${message.type}: ${formatMessage(message, pkg)}`);
	if (messages.some(({ type }) => type === "error")) fail("publint found errors in the packed package.");
	console.log("publint found no errors in the packed package.");
} catch (error) {
	fail(error);
}
