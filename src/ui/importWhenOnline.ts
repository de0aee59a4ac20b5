/** Imports a module. If that fails while offline, waits for the network and tries again. */
export async function importWhenOnline<Module>(load: () => Promise<Module>): Promise<Module> {
	try {
		return await load();
	} catch (error) {
		if (globalThis.navigator?.onLine !== false) throw error;
		await new Promise((resolve) => addEventListener("online", resolve, { once: true }));
		return importWhenOnline(load);
	}
}
