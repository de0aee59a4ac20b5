import { createAkuaClient } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";

const fake = createFakeAkua();

/** An in-memory Akua until you have a proxy. Its dashboard "dash_overview" has widgets and snippets. */
export const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch });
