import { SnippetResult } from "akua-react";
import { renderToReadableStream } from "react-dom/server";
import { describe, expect, test } from "vitest";

describe("on a server", () => {
	test.for([
		["table", [{ name: "prod-1", at: "2026-11-24" }], "prod-1"],
		["stat", 1284, "1,284"],
		["json", { region: "eu" }, "region"],
		["logs", "first line\nsecond line", "second line"],
	] as const)("a %s renders on the server without a style attribute", async ([type, value, text]) => {
		const stream = await renderToReadableStream(<SnippetResult result={{ result: value }} displayType={type} />);
		await stream.allReady;
		const html = await new Response(stream).text();
		expect(html).toContain(text);
		expect(html).not.toMatch(/\sstyle=/);
	});
});
