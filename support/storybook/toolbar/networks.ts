import { onlineManager } from "@tanstack/react-query";
import type { FakeAkua, FakeFault } from "akua-react/testing";

interface Network {
	title: string;
	latencyMs: number;
	/** What goes wrong of each kind of call, once. */
	answer?: FakeFault["answer"];
	offline?: boolean;
}

const calls = ["listSnippets", "listWidgets", "createWidget", "deleteWidget", "executeSnippet"] as const;

/** What lies between a story and its API. */
export const networks: Readonly<Record<string, Network>> & { fast: Network } = {
	fast: { title: "Fast", latencyMs: 0 },
	slow: { title: "Slow: 2 s an answer", latencyMs: 2000 },
	failing: { title: "Failing: each call's first answer is lost", latencyMs: 300, answer: "reset" },
	offline: { title: "Offline", latencyMs: 0, offline: true },
};

export function networkOf(name: unknown): Network {
	return (typeof name === "string" && networks[name]) || networks.fast;
}

/** Puts another network below a story that goes on: what waits for the network is then sent. */
export function connect(fake: FakeAkua, { answer, offline = false }: Network): void {
	fake.clearFaults();
	if (answer) for (const call of calls) fake.fail({ call, when: "after", answer });
	onlineManager.setOnline(!offline);
}
