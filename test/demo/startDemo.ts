import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../../scripts/run.mjs";
import { findPort } from "../support/findPort.js";

export interface Demo {
	/** The address that the demo printed. */
	url: string;
	stop: () => Promise<void>;
}

/** Runs `npm start` on a free port and waits until it prints its address. */
export async function startDemo(env: Record<string, string>): Promise<Demo> {
	const { AKUA_API_TOKEN: _token, ...inherited } = process.env;
	const child = spawn(process.execPath, [join(root, "scripts", "start.mjs")], {
		cwd: root,
		env: { ...inherited, NO_COLOR: "1", PORT: String(await findPort()), ...env },
		stdio: ["ignore", "pipe", "inherit"],
	});
	// Keep reading: with a closed pipe, the demo would end at the next line that it prints.
	let printed = "";
	const url = await new Promise<string>((resolve, reject) => {
		child.stdout.on("data", (chunk) => {
			printed += chunk;
			const address = /Local:\s+(http:\/\/\S+)/.exec(printed)?.[1];
			if (address) resolve(address);
		});
		child.once("error", reject);
		child.once("exit", () => reject(new Error(`The demo ended before it printed its address:\n${printed}`)));
	});
	return {
		url,
		async stop() {
			child.kill();
			if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
		},
	};
}
