import { createFakeAkua, fakeAkuaHandlers } from "akua-react/testing";
import { setupServer } from "msw/node";

export const server = setupServer(...fakeAkuaHandlers(createFakeAkua()));
