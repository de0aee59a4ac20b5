export type { AkuaCall } from "../contract/endpoints.js";
export { createFakeAkua } from "../testing/createFakeAkua.js";
export type {
	FakeAkua,
	FakeAkuaOptions,
	FakeDashboard,
	FakeFault,
	FakeReply,
	FakeRequest,
	FakeSnapshot,
	FakeSnippet,
	FakeWidget,
} from "../testing/types.js";
