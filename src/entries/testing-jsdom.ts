import { completeJsdom } from "../testing/jsdom/completeJsdom.js";

// Nothing without a document, so that one set-up file can serve all tests.
if (typeof document !== "undefined") completeJsdom();
