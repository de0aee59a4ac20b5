import { SnippetPicker } from "akua-react";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { manySnippets } from "../support/manySnippets.js";
import { settle } from "./paint.js";

/** Renders a new picker over `count` snippets, or a bare `<input>` for none. */
export async function showPicker(count: number) {
	unmount?.();
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	unmount = () => {
		root.unmount();
		box.remove();
	};
	const snippets = manySnippets(count);
	root.render(count > 0 ? <Picker snippets={snippets} /> : <input aria-label="Bare" />);
	await settle();
	box.querySelector("input")?.focus();
	await settle();
}

let unmount: (() => void) | undefined;

function Picker({ snippets }: { snippets: ReturnType<typeof manySnippets> }) {
	const [value, setValue] = useState("");
	return <SnippetPicker snippets={snippets} value={value} onValueChange={setValue} />;
}

/** Whether the list is open and has options. */
export function isListShown() {
	return document.querySelector('.akua-popover:popover-open [role="option"]') !== null;
}
