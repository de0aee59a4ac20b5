/** Colour schemes of the page around a story. */
export const colorSchemes = { system: "As the system", light: "Light", dark: "Dark" } as const;

/** Values of `--akua-space`, see .storybook/preview.css. */
export const densities = { compact: "Compact", comfortable: "Comfortable", roomy: "Roomy" } as const;

/** Writing directions. */
export const directions = { auto: "As the language", ltr: "Left to right", rtl: "Right to left" } as const;

/** Widths that every story has to work at. */
export const viewports = {
	phone: { name: "Phone, 320", styles: { width: "320px", height: "640px" }, type: "mobile" },
	panel: { name: "Panel, 640", styles: { width: "640px", height: "900px" }, type: "tablet" },
	desktop: { name: "Desktop, 1280", styles: { width: "1280px", height: "900px" }, type: "desktop" },
} as const;
