import { QueryClient } from "@tanstack/react-query";
import { createAkuaClient, persistAkuaMutations } from "akua-react/client";

export const akua = createAkuaClient({ baseUrl: "/api/akua" });
export const queryClient = new QueryClient();

persistAkuaMutations(queryClient, akua);
