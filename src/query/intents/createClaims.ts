import type { Intent } from "./intent.js";
import { isOver, joinsPress, type Press } from "./presses.js";

/** One press of one owner, such as a form. */
export interface Claim<Variables, Result> {
	owner: object;
	intent: Intent<Result>;
	variables: Variables;
	press: Press<Result>;
	/** Rejects the press, because its mutation will never settle. */
	abandon: () => void;
}

/** The claims of a page. Each is kept until it can no longer be the first half of a double click. */
export function createClaims<Variables extends object, Result>() {
	let claims: Claim<Variables, Result>[] = [];
	const isPending = ({ press }: Claim<Variables, Result>) => press.status === "pending";
	return {
		add(claim: Claim<Variables, Result>): void {
			claims = claims.filter(({ press }) => !isOver(press));
			claims.push(claim);
		},
		/** The claim that a new press by the same owner belongs to. */
		join: (owner: object, id: string) =>
			claims.find((claim) => claim.owner === owner && claim.intent.id === id && joinsPress(claim.press)),
		pendingOf: (owner: object) => claims.filter((claim) => claim.owner === owner && isPending(claim)),
		/** Whether a claim with other variables is waiting for an intent. */
		isAwaited: (intent: Intent<Result>, but?: Variables) =>
			claims.some((claim) => claim.intent === intent && claim.variables !== but && isPending(claim)),
		find: (variables: object) => claims.find((claim) => claim.variables === variables),
	};
}
