import type { TestProject } from "vitest/node";
import { allHosts, serveHosts } from "./serveHosts.js";

export const setup = (project: TestProject) => serveHosts(project, allHosts);
