export { type FakeAkuaHandlersOptions, fakeAkuaHandlers } from "../testing/fakeAkuaHandlers.js";
