import { SnippetPicker } from "akua-react";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { manySnippets } from "../../support/manySnippets.js";
import { settle } from "../paint.js";
import { BareCombobox } from "../plain/BareCombobox.js";

let unmount: (() => void) | undefined;

/** Renders a new picker over `count` snippets, ours or a bare one, and focuses it. */
async function showPicker(kind: "ours" | "bare", count: number) {
	unmount?.();
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	unmount = () => {
		root.unmount();
		box.remove();
	};
	const snippets = manySnippets(count);
	root.render(kind === "ours" ? <Picker snippets={snippets} /> : <BareCombobox snippets={snippets} />);
	await settle();
	box.querySelector("input")?.focus();
	await settle();
}

function Picker({ snippets }: { snippets: ReturnType<typeof manySnippets> }) {
	const [value, setValue] = useState("");
	return <SnippetPicker snippets={snippets} value={value} onValueChange={setValue} />;
}

/** The number of elements in the open list, with the list itself. */
function countElements() {
	const list = document.querySelector('[role="listbox"]');
	return list ? list.querySelectorAll("*").length + 1 : 0;
}

/** The functions that the runner calls. */
export const pickerBench = { showPicker, countElements };

declare global {
	interface Window {
		pickerBench: typeof pickerBench;
	}
}
