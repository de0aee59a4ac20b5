import { createAkuaClient } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";

const fake = createFakeAkua();

/** A fake Akua in memory until there is a proxy. It has a dashboard "dash_overview" with widgets and snippets. */
export const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch });
