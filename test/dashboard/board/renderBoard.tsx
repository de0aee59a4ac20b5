import { Dashboard, type DashboardProps } from "akua-react/dashboard";
import { expect } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId, type WorldOptions } from "../../../support/createWorld.js";
import { listen } from "../../accessibility/support/announcements.js";

export const names = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon"];

export const snippets = names.map((name) => ({
	id: `snip_${name}`,
	name,
	purpose: "widget" as const,
	display_type: "stat" as const,
}));

const results = Object.fromEntries(snippets.map(({ id }, index) => [id, index]));

export const widgets = snippets.map(({ id: snippet_id }, position) => ({
	id: `wgt_${names[position]}`,
	dashboard_id: dashboardId,
	snippet_id,
	position,
}));

/** Renders a dashboard of five widgets in a page of 1000 pixels, and waits for its cards. */
export async function renderBoard(props: Partial<DashboardProps> = {}, options: WorldOptions = {}) {
	const world = createWorld({ snippets, results, widgets, ...options });
	const screen = await render(
		<div style={{ inlineSize: 1000 }}>{world.wrap(<Dashboard dashboardId={dashboardId} {...props} />)}</div>,
	);
	const heard = listen(screen.container);
	const shown = () =>
		screen
			.getByRole("heading", { level: 2 })
			.elements()
			.map(({ textContent }) => textContent);
	const items = screen.getByRole("listitem");
	await expect.poll(() => items.elements()).toHaveLength((options.widgets ?? widgets).length);
	if (props.defaultArranging) await expectHandles();
	const { fake } = world;
	const saved = () => fake.widgets(dashboardId).map(({ snippet_id }) => snippet_id.slice("snip_".length));
	/** Waits until a text was announced, however shortly. */
	const said = (text: string) =>
		expect.poll(() => heard.some((one) => one.includes(text)), { message: text }).toBe(true);
	return { ...world, screen, shown, saved, heard, said };
}

/** Waits until the code of the handles has loaded. */
const expectHandles = () => expect.element(page.getByRole("button", { name: /^Move / }).first()).toBeInTheDocument();

export async function arrange() {
	await page.getByRole("button", { name: "Arrange" }).click();
	await expectHandles();
}
export const handle = (name: string) => page.getByRole("button", { name: `Move ${name}, position` });
export const menu = (name: string) => page.getByRole("button", { name: `Options for ${name}` });
export const entry = (name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true });

/** Presses and moves a pointer of the page itself, from the middle of an element. */
export function drag(from: Element, to: { x: number; y: number }, pointerType = "mouse") {
	const { left, top, width, height } = from.getBoundingClientRect();
	const start = { x: left + width / 2, y: top + height / 2 };
	const send = (type: string, { x, y }: { x: number; y: number }) =>
		from.dispatchEvent(
			new PointerEvent(type, {
				...{ bubbles: true, isPrimary: true, pointerId: 1, pointerType, button: 0, clientX: x, clientY: y },
			}),
		);
	// Only a real pointer can be captured.
	from.setPointerCapture = () => {};
	send("pointerdown", start);
	send("pointermove", { x: start.x + 10, y: start.y });
	send("pointermove", to);
	return { move: (at: typeof to) => send("pointermove", at), end: (how = "pointerup") => send(how, to) };
}

/** A point at the end of a card, where a widget that is dropped goes after it. */
export function endOf(name: string) {
	const card = page.getByRole("listitem").filter({ hasText: name }).element().getBoundingClientRect();
	return { x: card.right - 4, y: card.top + 40 };
}
