import { AddWidgetForm, type HostButtonProps } from "akua-react";

/** Your design system's button: it passes its props and its ref on. */
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
