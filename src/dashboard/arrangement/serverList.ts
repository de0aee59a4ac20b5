import type { Widget } from "../../contract/widget.js";
import { orderWidgets } from "../../query/widgetList.js";
import { widgetsOptions } from "../../query/widgetsOptions.js";
import type { SaverOptions } from "./lateSaver.js";
import type { Write } from "./writeChannel.js";

/** A dashboard's widgets as the server has them, and what of them this person has written. */
export function createServerList({ client, dashboardId, list }: SaverOptions) {
	const { queryClient, channel, known, cached } = list;
	const options = widgetsOptions(client, dashboardId);
	const { queryKey } = options;
	/** What this page and the person's other tabs have written last, by widget and field. */
	const own = new Map<string, unknown>();
	const ownEtags = new Set<string>();
	let isOutdated = queryClient.getQueryState(queryKey)?.isInvalidated ?? false;
	const note = (write: Write | undefined) => {
		if (!write) return;
		ownEtags.add(write.etag);
		for (const [field, value] of Object.entries(write.patch)) own.set(`${write.id} ${field}`, value);
	};

	async function read(): Promise<Widget[]> {
		// A fetch that is under way may have started before the last write.
		await queryClient.cancelQueries({ queryKey });
		const widgets = await queryClient.fetchQuery({ ...options, staleTime: 0 });
		isOutdated = false;
		// A value that somebody has replaced is theirs, should it come back.
		for (const widget of widgets) {
			for (const field of ["col_span", "display_type"] as const) {
				if (own.get(`${widget.id} ${field}`) !== widget[field]) own.delete(`${widget.id} ${field}`);
			}
		}
		return widgets;
	}

	const outdate = () => {
		isOutdated = true;
	};

	return {
		known,
		cached,
		/** The list to build the next request on: the cached one, unless something is known to have changed. */
		current: async () => (isOutdated ? undefined : known()) ?? read(),
		read,
		outdate,
		isOwnVersion: ({ etag }: Widget) => ownEtags.has(etag),
		isOwnValue: (widget: Widget, field: keyof Widget) => {
			const key = `${widget.id} ${field}`;
			return own.has(key) && own.get(key) === widget[field];
		},
		/** Stops a fetch that could overwrite what was just written. Call it before {@link store}. */
		settle: () => queryClient.cancelQueries({ queryKey }),
		store(widgets: readonly Widget[], write: Write | undefined) {
			note(write);
			queryClient.setQueryData<Widget[]>(queryKey, orderWidgets(widgets));
			channel.announce(write);
		},
		/** Takes in what another tab of the person has written. */
		hear(write: Write | undefined) {
			note(write);
			outdate();
		},
	};
}

export type ServerList = ReturnType<typeof createServerList>;
