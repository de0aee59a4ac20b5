import { type AkuaClientOptions, type AkuaEvent, createAkuaClient } from "akua-react/client";
import { createFakeAkua, type FakeFault } from "akua-react/testing";
import { onTestFinished, vi } from "vitest";
import { failureOf } from "../support/failureOf.ts";

/** A client of the fake Akua under fake timers. `random` replaces `Math.random` in the delays of retries. */
export function createTimed(faults: readonly FakeFault[], options: AkuaClientOptions & { random?: number } = {}) {
	const { random = 0, ...others } = options;
	vi.useFakeTimers();
	vi.spyOn(Math, "random").mockReturnValue(random);
	onTestFinished(() => {
		vi.useRealTimers();
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
	});
	const fake = createFakeAkua({ faults });
	const events: AkuaEvent[] = [];
	const onEvent = (event: AkuaEvent) => {
		events.push(event);
	};
	const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch, onEvent, ...others });
	const start = Date.now();
	return {
		fake,
		events,
		akua,
		/** When each request arrived, in milliseconds since the start. */
		times: () => fake.requests.map(({ at }) => at - start),
		elapsed: () => Date.now() - start,
		/** The result of a call, with its timers run at once. */
		async ended<Output>(call: Promise<Output>): Promise<Output> {
			call.catch(() => {});
			await vi.runAllTimersAsync();
			return call;
		},
		async failed(call: Promise<unknown>) {
			const error = failureOf(call);
			error.catch(() => {});
			await vi.runAllTimersAsync();
			return error;
		},
	};
}
