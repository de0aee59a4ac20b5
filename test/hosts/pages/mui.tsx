import "akua-react/styles.css";
import "akua-react/themes/mui.css";
import Button from "@mui/material/Button";
import CssBaseline from "@mui/material/CssBaseline";
import OutlinedInput from "@mui/material/OutlinedInput";
import Paper from "@mui/material/Paper";
import { createTheme, ThemeProvider, useColorScheme } from "@mui/material/styles";
import { Form, mount, Result } from "./host.js";

const theme = createTheme({
	cssVariables: { colorSchemeSelector: "data-mui-color-scheme" },
	colorSchemes: { light: true, dark: true },
});

function Switch() {
	const { mode, setMode } = useColorScheme();
	return (
		<Button
			data-own="button"
			variant="contained"
			disableRipple
			onClick={() => setMode(mode === "dark" ? "light" : "dark")}
		>
			Switch
		</Button>
	);
}

mount(
	<ThemeProvider theme={theme} defaultMode="light">
		<CssBaseline />
		<main style={{ maxWidth: 576, margin: "auto", padding: 24 }}>
			<Switch />
			<OutlinedInput data-own="input" size="small" placeholder="Own" fullWidth />
			<Paper data-own="surface" elevation={0} />
			<p data-own="muted" style={{ color: "var(--mui-palette-text-secondary)" }}>
				Muted
			</p>
			<Form />
			<Result />
			<section
				data-nested=""
				data-mui-color-scheme="dark"
				style={{
					padding: 24,
					background: "var(--mui-palette-background-default)",
					color: "var(--mui-palette-text-primary)",
				}}
			>
				<Button data-own="button" variant="contained" disableRipple>
					Nested
				</Button>
				<Form />
			</section>
		</main>
	</ThemeProvider>,
);
