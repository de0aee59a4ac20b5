/**
 * Loads a module for `React.lazy`; where there is no network, once it is back. Without this the first failure would
 * stand: React keeps it for as long as the page lives.
 */
export function loadOnline<Module>(load: () => Promise<Module>): () => Promise<Module> {
	return () =>
		load().catch(async (error) => {
			if (navigator.onLine) throw error;
			await new Promise((resolve) => addEventListener("online", resolve, { once: true }));
			return load();
		});
}
