import { sheets } from "./entries.mjs";
import { withTarball } from "./pack.mjs";
import { fail, run, tool } from "./run.mjs";

try {
	process.exitCode = await withTarball((tarball) =>
		run(tool("attw"), [tarball, "--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", ...sheets]),
	);
} catch (error) {
	fail(error);
}
