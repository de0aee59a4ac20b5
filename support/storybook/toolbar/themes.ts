type Attributes = Readonly<Record<string, string>>;

interface Theme {
	title: string;
	/** Loads the sheets that precede the library's, while the theme is chosen. */
	load?: () => Promise<readonly string[]>;
	/** Attributes of the root element that switch the framework to this scheme. */
	light?: Attributes;
	dark?: Attributes;
}

/** A sheet as text, so that it can be removed again. */
const text = async (sheet: Promise<{ default: string }>) => (await sheet).default;

const radix = {
	"data-is-root-theme": "true",
	"data-accent-color": "indigo",
	"data-gray-color": "slate",
	"data-has-background": "false",
	"data-panel-background": "solid",
	"data-radius": "medium",
	"data-scaling": "100%",
};

/** The themes that a story can have: each framework's own variables, and the bridge that reads them. */
export const themes: Readonly<Record<string, Theme>> & { default: Theme } = {
	default: { title: "Default" },
	// Tailwind's reset and shadcn's tokens.
	shadcn: {
		title: "shadcn/ui",
		load: () =>
			Promise.all([text(import("./hosts/shadcn.css?inline")), text(import("akua-react/themes/shadcn.css?inline"))]),
		light: { class: "light" },
		dark: { class: "dark" },
	},
	// The variables of its ThemeProvider. Its components have styles of their own.
	mui: {
		title: "MUI",
		load: () =>
			Promise.all([
				import("./hosts/muiVariables.js").then(({ muiVariables }) => muiVariables()),
				text(import("./hosts/mui.css?inline")),
				text(import("akua-react/themes/mui.css?inline")),
			]),
		light: { "data-mui-color-scheme": "light" },
		dark: { "data-mui-color-scheme": "dark" },
	},
	// Its whole sheet, with its reset.
	bootstrap: {
		title: "Bootstrap",
		load: () =>
			Promise.all([
				text(import("bootstrap/dist/css/bootstrap.min.css?inline")),
				text(import("./hosts/bootstrap.css?inline")),
				text(import("akua-react/themes/bootstrap.css?inline")),
			]),
		light: { "data-bs-theme": "light" },
		dark: { "data-bs-theme": "dark" },
	},
	// Only its tokens: the whole sheet is 800 kB of components that are not used here.
	radix: {
		title: "Radix Themes",
		load: () =>
			Promise.all([
				text(import("@radix-ui/themes/tokens.css?inline")),
				text(import("./hosts/radix.css?inline")),
				text(import("akua-react/themes/radix.css?inline")),
			]),
		light: { ...radix, class: "radix-themes light" },
		dark: { ...radix, class: "radix-themes dark" },
	},
	// The code that the guide shows.
	brand: {
		title: "Brand of three tokens",
		load: async () => [await text(import("../../../docs/samples/tokens.css?inline"))],
		light: { class: "my-dashboard" },
		dark: { class: "my-dashboard" },
	},
};

export function themeOf(name: unknown): Theme {
	return (typeof name === "string" && themes[name]) || themes.default;
}
