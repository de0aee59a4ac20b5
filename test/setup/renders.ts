import { watchRenders } from "../../support/renderCounter.js";

watchRenders();
