import { TanStackDevtools } from "@tanstack/react-devtools";
import type { QueryClient } from "@tanstack/react-query";
import { akuaDevtoolsPlugin } from "akua-react/devtools";
import { useMemo } from "react";

export function Devtools({ queryClient }: { queryClient: QueryClient }) {
	const plugins = useMemo(() => [akuaDevtoolsPlugin({ queryClient })], [queryClient]);
	return <TanStackDevtools plugins={plugins} />;
}
