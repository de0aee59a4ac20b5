import { extendTheme } from "@mui/material/styles";

interface Rules {
	readonly [selectorOrProperty: string]: string | number | Rules;
}

/** MUI's variables, as its ThemeProvider writes them. */
export function muiVariables(): string {
	const theme = extendTheme({
		colorSchemes: { light: true, dark: true },
		colorSchemeSelector: "data-mui-color-scheme",
	});
	return theme.generateStyleSheets().map(toCss).join("\n");
}

function toCss(rules: Rules): string {
	return Object.entries(rules)
		.map(([name, value]) =>
			typeof value === "object" ? `${name} { ${toCss(value)} }` : `${toProperty(name)}: ${value};`,
		)
		.join("\n");
}

const toProperty = (name: string) =>
	name.startsWith("--") ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
