import type { ReactNode } from "react";

/** Where notices come and go: there before they are, so that they are announced. */
export function Notices({ children }: { children: ReactNode }) {
	return (
		<div className="playground-notices" tabIndex={-1}>
			<div role="status">{children}</div>
		</div>
	);
}

/** A sentence in place of what is not there, and the way on. */
export function Notice({ children, onRetry }: { children: ReactNode; onRetry?: (() => void) | undefined }) {
	return (
		<div className="playground-notice">
			<p>{children}</p>
			{onRetry ? (
				<button
					type="button"
					className="playground-button"
					onClick={({ currentTarget }) => {
						// The button goes away while things are loaded.
						currentTarget.closest<HTMLElement>(".playground-notices")?.focus();
						onRetry();
					}}
				>
					Load again
				</button>
			) : null}
		</div>
	);
}
