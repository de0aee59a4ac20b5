import "./origin.js";
import "./problems.js";
import { afterEach } from "vitest";
import { cleanup } from "vitest-browser-react";

import.meta.glob("../../src/styles/index.css", { eager: true });

// vitest-browser-react unmounts before the next test, which would be blamed for what the unmounting logs. Hooks run
// in reverse order, so this one comes before the check of problems.ts.
afterEach(() => cleanup());
