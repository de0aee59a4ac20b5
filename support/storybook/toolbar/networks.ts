import { onlineManager } from "@tanstack/react-query";
import type { FakeAkua, FakeFault } from "akua-react/testing";

interface Network {
	title: string;
	latencyMs: number;
	/** The first answer to each kind of call. */
	answer?: FakeFault["answer"];
	offline?: boolean;
}

const calls = ["listSnippets", "listWidgets", "createWidget", "deleteWidget", "executeSnippet"] as const;

/** The networks between a story and its API. */
export const networks: Readonly<Record<string, Network>> & { fast: Network } = {
	fast: { title: "Fast", latencyMs: 0 },
	slow: { title: "Slow: 2 s an answer", latencyMs: 2000 },
	failing: { title: "Failing: each call's first answer is lost", latencyMs: 300, answer: "reset" },
	offline: { title: "Offline", latencyMs: 0, offline: true },
};

export function networkOf(name: unknown): Network {
	return (typeof name === "string" && networks[name]) || networks.fast;
}

/** Changes the network of a running story. Waiting requests are sent once it is online. */
export function connect(fake: FakeAkua, { answer, offline = false }: Network): void {
	fake.clearFaults();
	if (answer) for (const call of calls) fake.fail({ call, when: "after", answer });
	onlineManager.setOnline(!offline);
}
