import { AkuaDevtools, AkuaDevtoolsPanel } from "akua-react/devtools";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { createWorld } from "../../support/createWorld.js";

test("a server renders no devtools, and only the place of the panel", () => {
	const { wrap } = createWorld();
	expect(renderToString(wrap(<AkuaDevtools />))).toBe("");
	expect(renderToString(wrap(<AkuaDevtoolsPanel />))).toBe('<div data-akua-devtools="panel"></div>');
});
