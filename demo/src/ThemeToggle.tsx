import { useEffect, useState } from "react";

const themes = { "": "System", light: "Light", dark: "Dark" } as const;
type Theme = keyof typeof themes;

function toTheme(text = ""): Theme {
	return text === "light" || text === "dark" ? text : "";
}

export function ThemeToggle() {
	const [theme, setTheme] = useState<Theme>(() => toTheme(document.documentElement.dataset.theme));
	useEffect(() => {
		document.documentElement.dataset.theme = theme;
		localStorage.setItem("theme", theme);
	}, [theme]);
	return (
		<label className="switcher theme">
			<span>Theme</span>
			<select value={theme} onChange={({ target }) => setTheme(toTheme(target.value))}>
				{Object.entries(themes).map(([value, name]) => (
					<option key={value} value={value}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}
