#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { examine } from "./examine.mjs";
import { toText } from "./report.mjs";

const usage = `Usage: npx akua-react doctor [folder] [--json]

Checks how the app in a folder (this one, unless named) uses akua-react, and says what to do about each problem.
It only reads.

  --json     prints the findings as JSON
  --version  prints the version
  --help     prints this text

Exit codes: 0 no problem, 1 at least one problem, 2 the command could not run.`;

/**
 * @param {string} text
 * @returns {never}
 */
function refuse(text) {
	console.error(text);
	process.exit(2);
}

/** @returns {{ values: { json?: boolean, help?: boolean, version?: boolean }, positionals: string[] }} */
function readArguments() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" }, version: { type: "boolean" } },
		});
	} catch (error) {
		return refuse(`${error instanceof Error ? error.message : error}\n\n${usage}`);
	}
}

const { values, positionals } = readArguments();
const [command, folder = ".", ...rest] = positionals;

if (values.version) {
	console.log(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version);
} else if (values.help) {
	console.log(usage);
} else if (command !== "doctor" || rest.length > 0) {
	refuse(usage);
} else if (!existsSync(join(folder, "package.json"))) {
	refuse(`There is no package.json in ${resolve(folder)}. Run this in the folder of your app, or name that folder.`);
} else {
	const findings = examine(resolve(folder));
	console.log(values.json ? JSON.stringify(findings, undefined, 2) : toText(findings));
	process.exitCode = findings.some(({ status }) => status === "problem") ? 1 : 0;
}
