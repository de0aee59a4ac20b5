/**
 * Adds to jsdom what the components need and jsdom lacks: modal dialogs, popovers, observers and `matchMedia`. Import it
 * once, in a set-up file of your tests. It exports nothing, and changes nothing in a browser.
 *
 * @example
 * // vitest.config.ts
 * test: { environment: "jsdom", setupFiles: ["akua-react/testing/jsdom"] }
 *
 * @module
 */

import { completeJsdom } from "../testing/jsdom/completeJsdom.js";

// Nothing without a document, so that one set-up file can serve all tests.
if (typeof document !== "undefined") completeJsdom();
