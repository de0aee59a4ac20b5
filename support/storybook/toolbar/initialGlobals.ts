/** The initial choices of the toolbar. */
export const initialGlobals = {
	theme: "default",
	colorScheme: "system",
	density: "comfortable",
	direction: "auto",
	locale: "en",
	network: "fast",
};
