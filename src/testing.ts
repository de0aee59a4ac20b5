export { createFakeAkua } from "./testing/createFakeAkua.js";
export { type FakeAkuaHandlersOptions, fakeAkuaHandlers } from "./testing/fakeAkuaHandlers.js";
export type {
	EndpointName,
	FakeAkua,
	FakeAkuaOptions,
	FakeDashboard,
	FakeFault,
	FakeReply,
	FakeRequest,
	FakeSnapshot,
	FakeSnippet,
	FakeWidget,
} from "./testing/types.js";
