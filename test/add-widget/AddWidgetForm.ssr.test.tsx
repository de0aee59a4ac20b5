import { AddWidget, AddWidgetForm } from "akua-react";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { createWorld, dashboardId } from "../../support/createWorld.js";
import { AllParts } from "./AllParts.js";

const render = (children: ReactNode) => renderToString(createWorld().wrap(children));

test("the server renders the whole form", () => {
	const html = render(<AddWidgetForm dashboardId={dashboardId} />);
	for (const word of ["Snippet", "Display as", "Snippet default", "Position", "Add widget"]) {
		expect(html).toContain(word);
	}
});

test("rendering on the server sends no request", () => {
	const { fake, wrap } = createWorld();
	renderToString(wrap(<AddWidgetForm dashboardId={dashboardId} />));
	expect(fake.requests).toHaveLength(0);
});

test("no part renders an inline style or script, so a strict CSP allows it", () => {
	const html = render(<AllParts />);
	expect(html).toContain("4 columns");
	expect(html).not.toMatch(/\sstyle=|<script|<style|javascript:/);
});

test("an error without a provider names it and says how to add it", () => {
	expect(() => renderToString(<AddWidgetForm dashboardId={dashboardId} />)).toThrow(
		/useAddWidgetForm needs an AkuaProvider above it: <AkuaProvider client=/,
	);
});

test("a part outside of the form throws an error that says where it belongs", () => {
	expect(() => render(<AddWidget.Position />)).toThrow(
		"AddWidget.Position must be inside AddWidget.Root or AddWidgetForm.",
	);
});
