/** Results of snippets that differ from run to run. */
export function runs(): Record<string, unknown> {
	const inTurn = (...results: unknown[]) => {
		let run = 0;
		return () => results[run++ % results.length];
	};
	return {
		snip_installs_today: inTurn({ value: 42, unit: "ms" }, { value: 43, unit: "s" }),
		snip_failed_installs: inTurn([{ step: "pull", host: "eu-1" }], [{ step: "start", host: "us-2" }]),
		snip_api_errors: inTurn(["disk is full", "retrying"], ["disk is empty"]),
	};
}
