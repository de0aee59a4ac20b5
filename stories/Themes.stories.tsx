import type { Meta, StoryObj } from "@storybook/react-vite";
import { AddWidgetForm } from "akua-react";
import { expect } from "storybook/test";
import { dashboardId } from "../support/createWorld.js";
import { settledStyle } from "../support/settledStyle.js";
import { translateOf } from "../support/storybook/storyWorld.js";

/**
 * The form in each framework that has a bridge, and with a brand of three tokens. The toolbar puts any other story into
 * any of them.
 */
const meta = {
	title: "Appearance/Themes",
	id: "themes",
	component: AddWidgetForm,
	// A page can have one framework, so each story has a frame of its own on the docs page.
	parameters: { docs: { story: { inline: false, height: "640px" } } },
	args: { dashboardId, defaultValues: { snippet_id: "snip_clusters", display_type: "table" }, onCancel: () => {} },
} satisfies Meta<typeof AddWidgetForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A colour as the browser computes it. */
function computed(color: string): string {
	const probe = document.createElement("i");
	probe.style.color = color;
	document.body.append(probe);
	const value = getComputedStyle(probe).color;
	probe.remove();
	return value;
}

/** A story in a theme whose buttons have this colour. */
function within(theme: string, primary: string, colorScheme?: "dark"): Story {
	return {
		globals: { theme, ...(colorScheme && { colorScheme }) },
		play: async ({ canvas, loaded }) => {
			await canvas.findByDisplayValue("Clusters by region");
			const submit = canvas.getByRole("button", { name: translateOf(loaded)("submit") });
			await expect(settledStyle(submit).backgroundColor).toBe(computed(primary));
		},
	};
}

/** Tailwind 4 and the tokens of shadcn/ui: `akua-react/themes/shadcn.css`. */
export const Shadcn = within("shadcn", "var(--primary)");
/** The CSS variables of MUI: `akua-react/themes/mui.css`. */
export const Mui = within("mui", "var(--mui-palette-primary-main)");
/** Bootstrap 5.3: `akua-react/themes/bootstrap.css`. */
export const Bootstrap = within("bootstrap", "var(--bs-primary)");
/** Radix Themes: `akua-react/themes/radix.css`. */
export const Radix = within("radix", "var(--accent-9)");
/** Three tokens: `--akua-accent`, `--akua-radius`, `--akua-font`. */
export const Brand = within("brand", "var(--akua-accent)");
/** The form follows the framework's class for dark mode. */
export const ShadcnDark = within("shadcn", "var(--primary)", "dark");
/** The form follows the framework's attribute for dark mode. */
export const BootstrapDark = within("bootstrap", "var(--bs-primary)", "dark");
