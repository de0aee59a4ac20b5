import { extendTheme } from "@mui/material/styles";

interface Rules {
	readonly [selectorOrProperty: string]: string | number | Rules;
}

/** MUI's own variables, as its ThemeProvider writes them into the page. */
export function muiVariables(): string {
	const theme = extendTheme({ colorSchemeSelector: "data-mui-color-scheme" });
	return theme.generateStyleSheets().map(toCss).join("\n");
}

function toCss(rules: Rules): string {
	return Object.entries(rules)
		.map(([name, value]) => (typeof value === "object" ? `${name} { ${toCss(value)} }` : `${name}: ${value};`))
		.join("\n");
}
