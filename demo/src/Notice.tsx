import type { ReactNode } from "react";

/** A sentence in place of what is not there, and the way on. */
export function Notice({ children, onRetry }: { children: ReactNode; onRetry?: () => void }) {
	return (
		<div className="notice" role="status">
			<p>{children}</p>
			{onRetry ? (
				<button type="button" className="button" onClick={onRetry}>
					Try again
				</button>
			) : null}
		</div>
	);
}
