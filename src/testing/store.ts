import type { Dashboard } from "../contract/dashboard.js";
import type { Snippet } from "../contract/snippet.js";
import type { SnippetWidget } from "../contract/widget.js";
import { seedDashboards, seedSnippets, seedWidgets } from "./seed.js";
import type {
	FakeAkuaOptions,
	FakeDashboard,
	FakeSnapshot,
	FakeSnippet,
	FakeWidget,
	StoredDashboard,
} from "./types.js";

const workspace_id = "ws_fake";
const created_by = "user_fake";

/** The fake's rows and their operations. */
export function createStore(options: FakeAkuaOptions) {
	const now = options.now ?? (() => Math.floor(Date.now() / 1000));
	const listeners = new Set<() => void>();
	let lastId = 0;
	let dashboards = new Map<string, StoredDashboard>();
	let widgets = new Map<string, SnippetWidget>();
	let snippets = new Map<string, Snippet>();
	let keys: FakeSnapshot["keys"] = {};

	const etag = () => `"etag-${++lastId}"`;
	const changed = () => {
		for (const listener of listeners) listener();
	};
	const stamps = () => ({ created_by, created_at: now(), updated_at: now(), etag: etag(), workspace_id });

	function toSnippet(given: FakeSnippet): Snippet {
		return {
			html_url: `https://akua.dev/snippets/${given.id}`,
			description: null,
			code: "async () => null",
			display_type: "json",
			visibility: "workspace",
			origin: "user",
			purpose: "widget",
			agent_session_id: null,
			agent_turn_id: null,
			...stamps(),
			...given,
		};
	}
	function toDashboard(given: FakeDashboard): StoredDashboard {
		return { html_url: `https://akua.dev/dashboards/${given.id}`, description: null, ...stamps(), ...given };
	}
	function add(given: FakeWidget): SnippetWidget {
		const others = widgetsOf(given.dashboard_id);
		const widget: SnippetWidget = {
			id: `wgt_fake_${String(++lastId).padStart(6, "0")}`,
			widget_type: "snippet",
			snippet_id: seedSnippets[0]?.id ?? "snip_fake",
			position: others.reduce((last, { position }) => Math.max(last, position), -1) + 1,
			col_span: 1,
			display_type: null,
			created_at: now(),
			updated_at: now(),
			etag: etag(),
			...given,
		};
		widgets.set(widget.id, widget);
		return insert(widget);
	}
	/** Where positions are indexes, makes room for a widget at its own and numbers all anew. */
	function insert(widget: SnippetWidget): SnippetWidget {
		if (options.positions === "inserted") {
			const others = widgetsOf(widget.dashboard_id).filter(({ id }) => id !== widget.id);
			const index = Math.max(0, Math.min(widget.position, others.length));
			number(others.toSpliced(index, 0, widget));
		}
		changed();
		return widgets.get(widget.id) ?? widget;
	}
	function number(ordered: readonly SnippetWidget[]): void {
		for (const [position, widget] of ordered.entries()) {
			if (widget.position !== position)
				widgets.set(widget.id, { ...widget, position, updated_at: now(), etag: etag() });
		}
	}
	/** Ordered by position, with the newest first at the same position. */
	function widgetsOf(dashboardId: string): SnippetWidget[] {
		const own = [...widgets.values()].filter((widget) => widget.dashboard_id === dashboardId).reverse();
		return own.sort((a, b) => a.position - b.position || b.created_at - a.created_at);
	}
	function update(id: string, patch: Partial<SnippetWidget>): SnippetWidget {
		const widget = widgets.get(id);
		if (!widget) throw new Error(`There is no widget ${id}.`);
		const next = { ...widget, ...patch, updated_at: now(), etag: etag() };
		widgets.set(id, next);
		if (patch.position !== undefined) return insert(next);
		changed();
		return next;
	}
	function remove(id: string): void {
		const dashboardId = widgets.get(id)?.dashboard_id;
		widgets.delete(id);
		if (options.positions === "inserted" && dashboardId !== undefined) number(widgetsOf(dashboardId));
		changed();
	}
	function reset(): void {
		lastId = 0;
		keys = {};
		snippets = byId((options.snippets ?? seedSnippets).map(toSnippet));
		dashboards = byId((options.dashboards ?? seedDashboards).map(toDashboard));
		widgets = new Map();
		for (const widget of options.widgets ?? (options.dashboards ? [] : seedWidgets)) add(widget);
	}
	reset();

	return {
		now,
		add,
		update,
		remove,
		reset,
		widgetsOf,
		keys: () => keys,
		widget: (id: string) => widgets.get(id),
		snippet: (id: string) => snippets.get(id),
		snippets: () => [...snippets.values()],
		dashboards: () => [...dashboards.values()].map(withWidgets),
		dashboard: (id: string) => {
			const dashboard = dashboards.get(id);
			return dashboard && withWidgets(dashboard);
		},
		subscribe(listener: () => void) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		snapshot: (): FakeSnapshot =>
			structuredClone({
				dashboards: [...dashboards.values()],
				widgets: [...widgets.values()],
				snippets: [...snippets.values()],
				keys,
				lastId,
			}),
		restore(snapshot: FakeSnapshot): void {
			const copy = structuredClone(snapshot);
			dashboards = byId(copy.dashboards);
			widgets = byId(copy.widgets);
			snippets = byId(copy.snippets);
			keys = copy.keys;
			lastId = copy.lastId;
			changed();
		},
	};

	function withWidgets(dashboard: StoredDashboard): Dashboard {
		return { ...dashboard, widgets: widgetsOf(dashboard.id) };
	}
}

export type Store = ReturnType<typeof createStore>;

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
	return new Map(rows.map((row) => [row.id, row]));
}
