import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { type ReactNode, useState } from "react";
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";
import "akua-react/styles.css";
import "akua-react/dashboard.css";

const akua = createAkuaClient({ baseUrl: "/api/akua" });

export function Layout({ children }: { children: ReactNode }) {
	return (
		<html lang="en">
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<link rel="icon" href="data:," />
				<title>Overview</title>
				<Meta />
				<Links />
			</head>
			<body>
				{children}
				<ScrollRestoration />
				<Scripts />
			</body>
		</html>
	);
}

export default function App() {
	// One for each visitor: on the server, a module lives for all of them.
	const [queryClient] = useState(() => new QueryClient());
	return (
		<QueryClientProvider client={queryClient}>
			<AkuaProvider client={akua} locale="en">
				<Outlet />
			</AkuaProvider>
		</QueryClientProvider>
	);
}
