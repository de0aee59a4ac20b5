import type { QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../../client/createAkuaClient.js";
import type { Widget } from "../../contract/widget.js";
import { orderWidgets } from "../../query/widgetList.js";
import { widgetsOptions } from "../../query/widgetsOptions.js";
import { createWriteChannel, type Write } from "./writeChannel.js";

/** A dashboard's widgets as the server has them, in the query cache: the only copy. */
export function createServerList(queryClient: QueryClient, client: AkuaClient, dashboardId: string) {
	const options = widgetsOptions(client, dashboardId);
	const { queryKey } = options;
	/** What this page and the person's other tabs have written last, by widget and field. */
	const own = new Map<string, unknown>();
	const ownEtags = new Set<string>();
	let isOutdated = false;
	const note = (write: Write | undefined) => {
		if (!write) return;
		ownEtags.add(write.etag);
		for (const [field, value] of Object.entries(write.patch)) own.set(`${write.id} ${field}`, value);
	};
	const channel = createWriteChannel(dashboardId, (write) => {
		note(write);
		isOutdated = true;
		void queryClient.invalidateQueries({ queryKey });
	});

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

	const known = (): Widget[] | undefined => queryClient.getQueryData(queryKey);

	return {
		/** The list as it was read last; `undefined` before the first read. */
		known,
		cached: (): Widget[] => known() ?? [],
		/** The list to build the next request on: the cached one, unless something is known to have changed. */
		current: async () => (isOutdated ? undefined : known()) ?? read(),
		read,
		outdate: () => {
			isOutdated = true;
		},
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
		connect: channel.connect,
		disconnect: channel.disconnect,
	};
}

export type ServerList = ReturnType<typeof createServerList>;
