import { attacks, maxElements, maxMarkup } from "./attacks.js";
import { countElements, loadRenderers, renderOnServer } from "./renderOnServer.js";

// Run by `memory.ssr.test.ts` as a server with little memory. The last line says which result was too much.
await loadRenderers();
for (const [name, make] of Object.entries(attacks)) {
	console.log(name);
	for (const markup of renderOnServer(make())) {
		if (countElements(markup) > maxElements || markup.length > maxMarkup) {
			throw new Error(`${countElements(markup)} elements, ${markup.length} characters`);
		}
	}
}
console.log("done");
