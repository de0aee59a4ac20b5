import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { Readable } from "node:stream";
import { vi } from "vitest";
import { z } from "zod";
import { webDriverPath, xvfbPath } from "../../scripts/browsers.mjs";

/** The key under which WebDriver returns an element's id. */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";
const element = z.object({ [elementKey]: z.string() });
const session = z.object({ sessionId: z.string() });
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const reply = z.object({ value: z.unknown() });

/** Reaching the driver, the first page of a cold start, and every command while the machine is busy. */
const patienceMs = 60_000;

export type WebKitPage = Awaited<ReturnType<typeof startWebKit>>;

/**
 * Starts WebKitGTK on a display of its own and speaks to it by WebDriver, whose clicks and keys go through the engine's
 * real input handling: what has no height cannot be pressed.
 */
export async function startWebKit() {
	const xvfb = spawn(xvfbPath, ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
		stdio: ["ignore", "ignore", "ignore", "pipe"],
	});
	endWithProcess(xvfb);
	const display = await firstLine(xvfb);
	const port = await freePort();
	const driver = spawn(webDriverPath, [`--port=${port}`], {
		env: { ...process.env, DISPLAY: `:${display}` },
		stdio: "ignore",
	});
	endWithProcess(driver);

	const send = async (method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<unknown> => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			signal: AbortSignal.timeout(patienceMs),
			...(body && { body: JSON.stringify(body) }),
		});
		const { value } = reply.parse(await response.json());
		if (!response.ok) throw new Error(`WebDriver refused ${path}: ${JSON.stringify(value)}`);
		return value;
	};
	await vi.waitFor(() => send("GET", "/status"), { timeout: patienceMs });
	const { sessionId } = session.parse(await send("POST", "/session", { capabilities: { alwaysMatch: {} } }));
	const at = `/session/${sessionId}`;

	/** By a CSS selector, or by an XPath expression. */
	const find = async (selector: string) => {
		const using = selector.startsWith("//") ? "xpath" : "css selector";
		return element.parse(await send("POST", `${at}/element`, { using, value: selector }));
	};

	/** Sends a command to the first element of this selector, and again until it is shown and takes it. */
	const sendTo = (selector: string, method: "GET" | "POST", command: string, body?: object) =>
		vi.waitFor(
			async () => {
				const path = `${at}/element/${(await find(selector))[elementKey]}`;
				if ((await send("GET", `${path}/displayed`)) !== true) throw new Error(`${selector} is not shown.`);
				return send(method, `${path}/${command}`, body);
			},
			{ timeout: patienceMs },
		);

	const act = (type: "key" | "pointer", actions: readonly object[]) =>
		send("POST", `${at}/actions`, { actions: [{ type, id: type, actions }] });

	return {
		resize: (width: number, height: number) => send("POST", `${at}/window/rect`, { width, height }),
		open: (url: string) => send("POST", `${at}/url`, { url }),
		run: (script: string, ...args: unknown[]) => send("POST", `${at}/execute/sync`, { script, args }),
		/** Sends what follows to this frame. */
		enter: async (selector: string) => send("POST", `${at}/frame`, { id: await find(selector) }),
		boxOf: async (selector: string) => box.parse(await sendTo(selector, "GET", "rect")),
		textOf: async (selector: string) => String(await sendTo(selector, "GET", "text")),
		valueOf: async (selector: string) => String(await sendTo(selector, "GET", "property/value")),
		isShown: async (selector: string) =>
			(await send("POST", `${at}/execute/sync`, {
				script: "return document.querySelector(arguments[0])?.checkVisibility() ?? false",
				args: [selector],
			})) === true,
		/** Presses keys, one after the other, wherever the focus is. */
		press: (keys: string) =>
			act(
				"key",
				[...keys].flatMap((value) => [
					{ type: "keyDown", value },
					{ type: "keyUp", value },
				]),
			),
		/** Presses the pointer's button on one element, and lets go on the middle of another, or beside it. */
		drag: async (from: string, to: string, beside = { x: 0, y: 0 }) => {
			const move = (selector: string, { x, y }: { x: number; y: number }, duration: number) =>
				find(selector).then((origin) => ({ type: "pointerMove", origin, x, y, duration }));
			await act("pointer", [
				await move(from, { x: 0, y: 0 }, 0),
				{ type: "pointerDown", button: 0 },
				await move(from, { x: 12, y: 12 }, 100),
				await move(to, beside, 300),
				await move(to, beside, 100),
				{ type: "pointerUp", button: 0 },
			]);
		},
		click: (selector: string) => sendTo(selector, "POST", "click", {}),
		type: (selector: string, text: string) => sendTo(selector, "POST", "value", { text }),
		stop: async () => {
			await send("DELETE", at).catch(() => {});
			await Promise.all([end(driver), end(xvfb)]);
		},
	};
}

/** Leaves no program behind where the start, or a hook, fails. */
function endWithProcess(child: ChildProcess) {
	const kill = () => child.kill();
	process.once("exit", kill);
	child.once("exit", () => process.off("exit", kill));
}

async function end(child: ChildProcess) {
	if (child.exitCode !== null || !child.kill()) return;
	await once(child, "exit");
}

/** What a program writes first to its fourth stream: for Xvfb, the number of the display that it took. */
async function firstLine(child: ChildProcess): Promise<string> {
	const stream = child.stdio[3];
	if (!(stream instanceof Readable)) throw new Error("The display's number cannot be read.");
	const [data]: unknown[] = await once(stream, "data", { signal: AbortSignal.timeout(patienceMs) });
	return String(data).trim();
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	if (address === null || typeof address === "string") throw new Error("There is no free port.");
	return address.port;
}
