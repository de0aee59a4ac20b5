import type { UpdateWidgetBody } from "../../contract/widget.js";

/** What a request changed. */
export interface Write {
	id: string;
	etag: string;
	patch: UpdateWidgetBody;
}

interface WriteMessage {
	dashboardId: string;
	write: Write | undefined;
}

/** Tells the person's other tabs what was written, so that none calls it somebody else's. */
export function createWriteChannel(dashboardId: string, onWrite: (write: Write | undefined) => void) {
	let channel: BroadcastChannel | undefined;
	return {
		connect() {
			if (channel) return;
			channel = open();
			channel?.addEventListener("message", ({ data }: MessageEvent<WriteMessage>) => {
				if (data.dashboardId === dashboardId) onWrite(data.write);
			});
		},
		disconnect() {
			channel?.close();
			channel = undefined;
		},
		announce(write: Write | undefined) {
			const sender = channel ?? open();
			sender?.postMessage({ dashboardId, write } satisfies WriteMessage);
			if (sender !== channel) sender?.close();
		},
	};
}

function open(): BroadcastChannel | undefined {
	try {
		return typeof window === "undefined" ? undefined : new BroadcastChannel("akua-react:written");
	} catch {
		// jsdom has no BroadcastChannel, and frames with an opaque origin must not use it.
		return undefined;
	}
}
