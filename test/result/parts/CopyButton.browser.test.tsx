import { QueryClient } from "@tanstack/react-query";
import { AkuaProvider, SnippetResult } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { createPortal } from "react-dom";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";

const client = createAkuaClient({
	token: "unused",
	fetch: () => Promise.reject(new Error("A result fetches nothing.")),
});
const queryClient = new QueryClient();

test("inside a frame of the host's, the frame's clipboard is used: only a document with the focus may write", async () => {
	const frame = document.body.appendChild(document.createElement("iframe"));
	const inner = frame.contentWindow;
	if (!inner) throw new Error("The frame has no window.");
	const outside = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("The document has no focus."));
	const inside = vi.spyOn(inner.navigator.clipboard, "writeText").mockResolvedValue();
	await render(
		<AkuaProvider client={client} queryClient={queryClient}>
			{createPortal(<SnippetResult result={{ result: [{ name: "shop" }] }} displayType="table" />, inner.document.body)}
		</AkuaProvider>,
	);
	const button = () => inner.document.querySelector<HTMLElement>("button.akua-tool");
	await expect.poll(button).not.toBeNull();
	button()?.click();
	await expect.poll(() => inner.document.querySelector(".akua-tool-outcome")?.textContent).toBe("Copied.");
	expect(inside).toHaveBeenCalledWith("name\r\nshop");
	expect(outside).not.toHaveBeenCalled();
	frame.remove();
});
