import type { ReactNode } from "react";

/** Holds the notices. It is on the page before they are, so that screen readers announce them. */
export function Notices({ children }: { children: ReactNode }) {
	return (
		<div className="notices" tabIndex={-1}>
			<div role="status">{children}</div>
		</div>
	);
}

/** A sentence about what is missing, and a button that tries again. */
export function Notice({ children, onRetry }: { children: ReactNode; onRetry?: (() => void) | undefined }) {
	return (
		<div className="notice">
			<p>{children}</p>
			{onRetry ? (
				<button
					type="button"
					className="button"
					onClick={({ currentTarget }) => {
						// The button disappears while the data loads.
						currentTarget.closest<HTMLElement>(".notices")?.focus();
						onRetry();
					}}
				>
					Try again
				</button>
			) : null}
		</div>
	);
}
