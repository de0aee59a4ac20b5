import { expect, test } from "vitest";
import { createProxy, createProxyTo, token } from "./createProxy.ts";

/** A `fetch` whose answer arrives in these pieces. */
function inPieces(pieces: readonly string[]): typeof fetch {
	return async () => {
		const left = pieces.map((piece) => new TextEncoder().encode(piece));
		const body = new ReadableStream({
			pull(controller) {
				const next = left.shift();
				if (next) controller.enqueue(next);
				else controller.close();
			},
		});
		return new Response(body, { headers: { "content-type": "application/json" } });
	};
}

/** What arrives of a body, and whether it arrives whole. */
async function receive(response: Response) {
	let text = "";
	try {
		for await (const chunk of response.body ?? []) text += new TextDecoder().decode(chunk);
		return { text, isWhole: true };
	} catch {
		return { text, isWhole: false };
	}
}

test.each([
	[5, 9],
	[1, 2],
	[token.length - 1, token.length],
	[0, token.length],
])(
	"a success is cut off before a byte of the token, also if it is split after %i and %i letters",
	async (first, second) => {
		const pieces = ['{"result":"', token.slice(0, first), token.slice(first, second), `${token.slice(second)}"}`];
		const { api, onError } = await createProxy({ fetch: inPieces(pieces) });
		expect(await receive(await fetch(`${api}/snippets`))).toEqual({ text: '{"result":"', isWhole: false });
		expect(onError.mock.calls.map(([{ message }]) => message).join()).toMatch(/repeated the token/);
	},
);

test("a success that turns out not to be text is cut off", async () => {
	const { api } = await createProxy({ fetch: inPieces(['{"result":"', "a\0b", '"}']) });
	expect(await receive(await fetch(`${api}/snippets`))).toEqual({ text: '{"result":"', isWhole: false });
});

test("a success that only begins like the token arrives whole", async () => {
	const body = `{"a":"${token.slice(0, -1)}","b":"${token.slice(0, 4)}`;
	const { api } = await createProxyTo((_, response) => {
		response.writeHead(200, { "content-type": "application/json" }).write(body, () => response.end('"}'));
	});
	expect(await (await fetch(`${api}/snippets`)).text()).toBe(`${body}"}`);
});

test.each(['{"data":[]}', '\ufeff{"data":[]}', '\r\n  {"data":["é🦀"]}\n'])(
	"the success %j arrives as it is",
	async (body) => {
		for (const type of [{ "content-type": "application/json; charset=UTF-8" }, {}]) {
			const { api } = await createProxyTo((_, response) => void response.writeHead(200, type).end(body));
			const response = await fetch(`${api}/snippets`);
			expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(body);
			expect(response.headers.get("content-type")).toBe("application/json");
		}
	},
);

test("a response is streamed: its beginning arrives before its end exists", async () => {
	let finish = () => {};
	const { api } = await createProxyTo((_, response) => {
		response.writeHead(200, { "content-type": "application/json" });
		response.write('{"data":');
		finish = () => response.end("[]}");
	});
	const response = await fetch(`${api}/snippets`);
	const reader = response.body?.getReader();
	expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"data":');
	finish();
	expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("[]}");
});

test("a success of more than 32 MiB is cut off", async () => {
	const { api } = await createProxyTo((_, response) => {
		const more = () => !response.destroyed && response.write("x".repeat(1024 * 1024), more);
		response.writeHead(200, { "content-type": "application/json" }).write('{"result":"');
		more();
	});
	const response = await fetch(`${api}/snippets`);
	await expect(response.text()).rejects.toThrow();
});
