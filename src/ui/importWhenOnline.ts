/** Imports a module. If that fails after it began offline, or while offline, waits for the network and tries again. */
export async function importWhenOnline<Module>(load: () => Promise<Module>): Promise<Module> {
	const wasOnline = isOnline();
	try {
		return await load();
	} catch (error) {
		if (wasOnline && isOnline()) throw error;
		if (!isOnline()) await new Promise((resolve) => addEventListener("online", resolve, { once: true }));
		return importWhenOnline(load);
	}
}

function isOnline(): boolean {
	return globalThis.navigator?.onLine !== false;
}
