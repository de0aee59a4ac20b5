import "akua-react/styles.css";
import "akua-react/dashboard.css";
import "./bench.css";
import { watchRenders } from "../support/renderCounter.js";

watchRenders();
const pages = import.meta.glob<object>("./pages/*.tsx");
const load = pages[`./pages/${location.search.slice(1)}.tsx`];
if (!load) throw new Error(`No page ${location.search}.`);
Object.assign(window, await load());
document.body.dataset.ready = "";
