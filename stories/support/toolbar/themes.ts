import brand from "./brand.css?inline";

interface Theme {
	title: string;
	/** What the host's page loads, before the library's sheet: its framework, then the bridge. */
	load?: () => Promise<readonly string[]>;
	/** How the framework is told that the page is dark: attributes of the root element. */
	dark?: Readonly<Record<string, string>>;
	light?: Readonly<Record<string, string>>;
}

/** The hosts that a story can stand in. */
export const themes: Readonly<Record<string, Theme>> & { default: Theme } = {
	default: { title: "Default" },
	brand: { title: "Brand of three tokens", load: async () => [brand] },
};

export function themeOf(name: unknown): Theme {
	return (typeof name === "string" && themes[name]) || themes.default;
}
