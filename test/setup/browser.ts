import "./origin.js";
import "./problems.js";
import { afterEach, beforeAll } from "vitest";
import { cleanup } from "vitest-browser-react";
import { comboboxModule } from "../../src/snippet-picker/comboboxModule.js";

import.meta.glob("../../src/styles/index.css", { eager: true });

// By default vitest-browser-react unmounts before the next test, which would then fail for what unmounting logs. Hooks
// run in reverse order, so this one runs before the check in problems.ts.
afterEach(() => cleanup());

// The field is replaced when the code of its list arrives: a test could hold the former element. The tests of the hosts
// cover what happens before.
beforeAll(() => comboboxModule.load());
