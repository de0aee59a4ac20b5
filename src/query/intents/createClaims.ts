import { type Intent, outcomeOf } from "./intent.js";
import { isOlderThanADay } from "./intentStorage.js";
import { isOver, joinsPress, type Press } from "./presses.js";

/** Who presses, such as a form. */
export interface ClaimOwner {
	/** Whether it still shows its outcomes. @default always */
	isListening?: () => boolean;
}

/** One press of one owner. */
export interface Claim<Variables, Result> {
	owner: ClaimOwner;
	intent: Intent<Result>;
	variables: Variables;
	press: Press<Result>;
	/** Rejects the press, because its mutation will never settle. */
	abandon: () => void;
	/** How it failed. */
	error?: unknown;
}

/** The claims of a page. Each is kept until it can no longer be the first half of a double click. */
export function createClaims<Variables extends object, Result>() {
	let claims: Claim<Variables, Result>[] = [];
	/** The last claim of each intent whose outcome is unknown to an owner. */
	const unknown = new WeakMap<object, Map<string, Claim<Variables, Result>>>();
	const told = new WeakSet<object>();
	const find = (variables: object) => claims.find((claim) => claim.variables === variables);
	const isPending = ({ press }: Claim<Variables, Result>) => press.status === "pending";
	const isListening = ({ owner }: Claim<Variables, Result>) => owner.isListening?.() ?? true;
	return {
		add(claim: Claim<Variables, Result>): void {
			claims = claims.filter(({ press }) => !isOver(press));
			claims.push(claim);
		},
		/** The claim that a new press by the same owner belongs to. */
		join: (owner: ClaimOwner, id: string) =>
			claims.find((claim) => claim.owner === owner && claim.intent.id === id && joinsPress(claim.press)),
		pendingOf: (owner: ClaimOwner) => claims.filter((claim) => claim.owner === owner && isPending(claim)),
		/** Whether a claim with other variables is waiting for an intent. */
		isAwaited: (intent: Intent<Result>, but?: Variables) =>
			claims.some((claim) => claim.intent === intent && claim.variables !== but && isPending(claim)),
		find,
		/** The intent to try again with a new press, even if it has succeeded elsewhere: the owner does not know. */
		tryAgain(owner: ClaimOwner, id: string): Intent<Result> | undefined {
			const claim = unknown.get(owner)?.get(id);
			return claim && !told.has(claim.variables) && !isOlderThanADay(claim.intent.claimedAt) ? claim.intent : undefined;
		},
		/**
		 * Whether the owner of a claim is the one to tell its outcome. Owners that no longer listen leave that to the others
		 * that wait for the same request and, if nobody listens, to the last of them.
		 */
		isTeller(variables: object): boolean {
			const claim = find(variables);
			if (!claim || isListening(claim)) return true;
			const sharing = claims.filter(
				({ intent, press, error }) => intent === claim.intent && (press.status !== "error" || error === claim.error),
			);
			return sharing.at(-1) === claim && !sharing.some(isListening);
		},
		/** Records that the owner knows of the success. */
		tell: (variables: object) => told.add(variables),
		settle(variables: object, error: unknown): void {
			const claim = find(variables);
			if (!claim) return;
			// Set before the mutation's promise settles: callbacks that React Query runs until then can start another press.
			claim.press.status = error ? "error" : "success";
			claim.error = error;
			const ofOwner = unknown.get(claim.owner) ?? new Map();
			unknown.set(claim.owner, ofOwner);
			if (error && outcomeOf(error) === "unknown") ofOwner.set(claim.intent.id, claim);
			else ofOwner.delete(claim.intent.id);
		},
	};
}
