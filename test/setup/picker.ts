import { beforeAll } from "vitest";
import { comboboxModule } from "../../src/snippet-picker/comboboxModule.js";

// The field is replaced when the code of its list arrives, and a test could hold the former element. What happens
// before that is tested on the pages of the hosts.
beforeAll(() => comboboxModule.load());
