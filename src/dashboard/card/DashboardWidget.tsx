"use client";

import { forwardRef } from "react";
import { type ColorScheme, ColorSchemeContext, useColorScheme } from "../../hooks/useColorScheme.js";
import { Appearance, type AppearanceOptions } from "../../ui/Appearance.js";
import { useAutoRefresh } from "../results/AutoRefreshContext.js";
import { AutoRefreshProvider } from "../results/AutoRefreshProvider.js";
import { AutoRefreshToggle } from "./AutoRefreshToggle.js";
import { WidgetCard, type WidgetCardProps } from "./WidgetCard.js";

export interface DashboardWidgetProps extends WidgetCardProps, AppearanceOptions {
	/** @default the provider's, else the page's `.dark` or `data-theme`, else the system's */
	colorScheme?: ColorScheme | undefined;
}

/**
 * A widget with the result of its snippet, for a grid of your own. A snippet that only reads runs when the card comes
 * near the viewport; any other one asks first.
 *
 * @example
 * {widgets.map((widget) => <DashboardWidget key={widget.id} widget={widget} autoRefresh={60} />)}
 */
export const DashboardWidget = forwardRef<HTMLElement, DashboardWidgetProps>(function DashboardWidget(
	{ classNames, components, colorScheme, ...props },
	ref,
) {
	const isInDashboard = useAutoRefresh() !== undefined;
	const scheme = useColorScheme(colorScheme);
	return (
		<Appearance classNames={classNames} components={components}>
			<ColorSchemeContext.Provider value={scheme}>
				{isInDashboard ? (
					<WidgetCard {...props} ref={ref} />
				) : (
					<AutoRefreshProvider autoRefresh={props.autoRefresh}>
						<WidgetCard {...props} controls={<AutoRefreshToggle messages={props.messages} />} ref={ref} />
					</AutoRefreshProvider>
				)}
			</ColorSchemeContext.Provider>
		</Appearance>
	);
});
