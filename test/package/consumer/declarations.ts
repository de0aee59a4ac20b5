// What a host exports without stating its type: a declaration of each must be possible.
import * as parts from "akua-react";
import * as client from "akua-react/client";
import * as devtools from "akua-react/devtools";
import * as server from "akua-react/server";
import * as testing from "akua-react/testing";
import * as storybook from "akua-react/testing/storybook";
import * as vite from "akua-react/vite";

export const akua = client.createAkuaClient({ baseUrl: "/api/akua" });
export const [everything, everyCall, everyFake] = [{ ...parts }, { ...client }, { ...testing }];
export const { keys } = { keys: client.akuaKeys };
export const snippets = client.snippetsOptions(akua);
export const widgets = client.widgetsOptions(akua, "d");
export const result = client.snippetResultOptions(akua, "s");
export const create = client.createWidgetOptions(akua);
export const remove = client.deleteWidgetOptions(akua);
export const proxy = server.createAkuaProxy({ basePath: "/api/akua", token: "t", authorize: () => true });
export const middleware = server.toNodeHandler(proxy);
export const panels = { ...devtools, plugin: devtools.akuaDevtoolsPlugin() };
export const plugin = vite.akuaProxy({ token: undefined });
export const fake = testing.createFakeAkua();
export const [decorate, storyOf] = [storybook.withFakeAkua, storybook.fakeAkuaOf];
export const schema = parts.createAddWidgetSchema();

export const useForm = () => parts.useAddWidgetForm({ dashboardId: "d" });
export const useErrors = () => parts.useAddWidgetForm({ dashboardId: "d" }).form.formState.errors;
export const useCreate = () => parts.useCreateWidget({ dashboardId: "d", onMutate: () => ({ at: 1 }) });
export const useUndo = () => parts.useUndoCreate({ widget: undefined });
export const useCount = () => parts.useWidgets("d", { select: (all) => all.length });
export const useAll = () => parts.useSnippets();
export const useRun = () => parts.useSnippetResult("s");
export const useTexts = () => parts.useMessages();
