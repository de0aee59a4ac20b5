// Before anything that loads react-dom.
import "./renders.js";
import "./origin.js";
import "./picker.js";
import "./problems.js";
import { afterEach } from "vitest";
import { cleanup } from "vitest-browser-react";

import.meta.glob("../../src/styles/index.css", { eager: true });
import.meta.glob("../../src/styles/dashboard/index.css", { eager: true });

// By default vitest-browser-react unmounts before the next test, which would then fail for what unmounting logs. Hooks
// run in reverse order, so this one runs before the check in problems.ts.
afterEach(() => cleanup());
