import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { root } from "../../scripts/run.mjs";

export interface Demo {
	/** The address that it printed. */
	url: string;
	stop: () => Promise<void>;
}

/** Does what `npm start` does, on a port of its own, and waits for the address that it prints. */
export async function startDemo(env: Record<string, string>): Promise<Demo> {
	const { AKUA_API_TOKEN: _token, ...inherited } = process.env;
	const child = spawn(process.execPath, [join(root, "scripts", "start.mjs")], {
		cwd: root,
		env: { ...inherited, NO_COLOR: "1", PORT: String(await findPort()), ...env },
		stdio: ["ignore", "pipe", "inherit"],
	});
	let printed = "";
	for await (const chunk of child.stdout) {
		printed += chunk;
		const url = /Local:\s+(http:\/\/\S+)/.exec(printed)?.[1];
		if (url) {
			return {
				url,
				async stop() {
					child.kill();
					if (child.exitCode === null) await once(child, "exit");
				},
			};
		}
	}
	throw new Error(`The demo ended before it printed its address:\n${printed}`);
}

async function findPort(): Promise<number> {
	const server = createServer().listen(0, "localhost");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, "close");
	return port;
}
