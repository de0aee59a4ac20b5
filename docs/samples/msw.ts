import { createFakeAkua } from "akua-react/testing";
import { fakeAkuaHandlers } from "akua-react/testing/msw";
import { setupServer } from "msw/node";

/** For tests that reach the network layer: MSW responds in place of your proxy, and keeps state. */
export const fake = createFakeAkua({ token: null, basePath: "/api/akua" });
export const server = setupServer(...fakeAkuaHandlers(fake, { baseUrl: "https://app.example/api/akua" }));
