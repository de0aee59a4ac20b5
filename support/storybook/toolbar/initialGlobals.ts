/** What the toolbar says until somebody chooses. */
export const initialGlobals = {
	theme: "default",
	colorScheme: "system",
	density: "comfortable",
	direction: "auto",
	locale: "en",
	network: "fast",
};
