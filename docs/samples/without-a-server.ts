import { createAkuaClient } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";

const fake = createFakeAkua();

/** Until there is a proxy: an Akua in memory, with a dashboard "dash_overview", its widgets and snippets. */
export const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch });
