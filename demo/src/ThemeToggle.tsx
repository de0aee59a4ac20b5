import { useEffect, useState } from "react";

const themes = { "": "System", light: "Light", dark: "Dark" } as const;
type Theme = keyof typeof themes;

export function ThemeToggle() {
	const [theme, setTheme] = useState<Theme>(() => (document.documentElement.dataset.theme ?? "") as Theme);
	useEffect(() => {
		document.documentElement.dataset.theme = theme;
		localStorage.setItem("theme", theme);
	}, [theme]);
	return (
		<label className="switcher theme">
			<span>Theme</span>
			<select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
				{Object.entries(themes).map(([value, name]) => (
					<option key={value} value={value}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}
