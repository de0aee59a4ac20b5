import { firstWords } from "./firstWords.js";
import { rendererWords } from "./rendererWords.js";

/** Every word that the library shows, in English. Other languages and hosts replace any of them by its key. */
export const en = { ...firstWords, ...rendererWords };
