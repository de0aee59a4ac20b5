import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [index("routes/overview.tsx"), route("api/akua/*", "routes/akua.ts")] satisfies RouteConfig;
