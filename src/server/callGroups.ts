import { type AkuaCall, type Endpoint, endpoints } from "../contract/endpoints.js";

const calls = Object.entries(endpoints) as [AkuaCall, Endpoint][];
const read = calls.filter(([, { method }]) => method === "GET").map(([call]) => call);

/** Names for what a proxy lets people do. Each includes `read`, without which no part of this library works. */
const callGroups = {
	/** Every call that changes nothing and runs nothing. */
	read,
	/** Adding a widget. */
	add: [...read, "createWidget"],
	/** Running a snippet, which a preview and a shown result do. */
	run: [...read, "executeSnippet"],
	/** Adding, changing and removing widgets. Undo removes one. */
	edit: [...read, "createWidget", "updateWidget", "deleteWidget"],
} as const satisfies Record<string, readonly AkuaCall[]>;

/** The name of a group of calls. */
export type AkuaCallGroup = keyof typeof callGroups;

/** The calls that are named, each by itself or in a group; `undefined` if a name is not known, or if there is none. */
export function toCalls(names: readonly unknown[]): ReadonlySet<AkuaCall> | undefined {
	const found = names.map((name) => {
		if (isKeyOf(callGroups, name)) return callGroups[name];
		return isKeyOf(endpoints, name) ? [name] : undefined;
	});
	if (found.length === 0 || found.includes(undefined)) return undefined;
	return new Set(found.flatMap((some) => some ?? []));
}

/** Every call of this library. */
export const allCalls: ReadonlySet<AkuaCall> = new Set(calls.map(([call]) => call));

/** The names that `allow` accepts. */
export const callNames = [...Object.keys(callGroups), ...allCalls];

function isKeyOf<Table extends object>(table: Table, name: unknown): name is keyof Table {
	return typeof name === "string" && Object.hasOwn(table, name);
}
