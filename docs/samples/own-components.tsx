import { AddWidgetForm, AkuaAppearance, type HostButtonProps } from "akua-react";
import type { ReactNode } from "react";

/** Your design system's button. It passes on its props and its ref. */
function Button({ variant, pending, className, ...props }: HostButtonProps) {
	return <button {...props} className={`my-button my-button--${variant}`} data-busy={pending || undefined} />;
}

export function FormInYourLook({ dashboardId }: { dashboardId: string }) {
	return (
		<AddWidgetForm
			dashboardId={dashboardId}
			components={{ Button }}
			classNames={{ card: ({ checked }) => (checked ? "my-card my-card--chosen" : "my-card") }}
		/>
	);
}

const components = { Button };

/** Or once for all components inside. A component's own props win. */
export function InYourLook({ children }: { children: ReactNode }) {
	return <AkuaAppearance components={components}>{children}</AkuaAppearance>;
}
