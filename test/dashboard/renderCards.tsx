import { useWidgets } from "akua-react";
import { type AutoRefresh, AutoRefreshProvider, AutoRefreshToggle, DashboardWidget } from "akua-react/dashboard";
import type { FakeSnippet } from "akua-react/testing";
import type { ReactNode } from "react";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createWorld, dashboardId, type WorldOptions } from "../../support/createWorld.js";

/** Snippets that only read, by id. */
export const reading = (...ids: string[]): FakeSnippet[] =>
	ids.map((id) => ({ id, name: `Name of ${id}`, purpose: "reactive_read", display_type: "stat" }));

/** A world whose dashboard has a widget for each of these snippets, in this order. */
export function createBoard(snippetIds: readonly string[], options: WorldOptions = {}) {
	const widgets = snippetIds.map((snippet_id, position) => ({ dashboard_id: dashboardId, snippet_id, position }));
	return createWorld({ snippets: reading(...new Set(snippetIds)), widgets, ...options });
}

export type Board = ReturnType<typeof createBoard>;

/** The snippets that ran, oldest first. */
export function runsIn({ fake }: Pick<Board, "fake">): (string | undefined)[] {
	return fake.requests
		.filter(({ call }) => call === "executeSnippet")
		.map(({ path }) => path.match(/snippets\/(.+):execute/)?.[1]);
}

interface CardsProps {
	autoRefresh?: AutoRefresh;
	isHeld?: boolean;
	/** The distance between two cards. */
	gap?: string;
}

/** The cards of a dashboard, as a host of its own grid renders them. */
export function Cards({ autoRefresh, isHeld, gap = "0" }: CardsProps) {
	const { data: widgets } = useWidgets(dashboardId);
	return (
		<AutoRefreshProvider autoRefresh={autoRefresh} isHeld={isHeld}>
			<AutoRefreshToggle />
			<div style={{ display: "grid", gap }}>
				{widgets?.map((widget) => (
					<DashboardWidget key={widget.id} widget={widget} />
				))}
			</div>
		</AutoRefreshProvider>
	);
}

/** Renders something in a world, with a place for the pointer that is in no card. */
export async function renderIn({ wrap }: Pick<Board, "wrap">, children: ReactNode) {
	const withParking = (children: ReactNode) =>
		wrap(
			<>
				{children}
				<div data-testid="parking" style={{ position: "fixed", inset: "auto 0 0 auto", blockSize: 8, inlineSize: 8 }} />
			</>,
		);
	const { rerender, ...rendered } = await render(withParking(children));
	return { ...rendered, rerender: (next: ReactNode) => rerender(withParking(next)) };
}

/** Moves the pointer out of all cards. */
export const leave = () => userEvent.hover(page.getByTestId("parking"));

export const cardOf = (snippetId: string) => page.getByRole("article", { name: `Name of ${snippetId}` });
