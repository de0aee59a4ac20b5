/*
 * How much of a result is read, shown and copied. A result may hold 32 MB of anything, and a host can pass objects that
 * never end: beyond these limits the page would stop responding. What they leave out is counted in a message.
 */

/** The rows and columns of a table. */
export const rows = 100_000;
export const columns = 100;
/** The points of all series of an answer. One with more is not read as series, but shown as it came. */
export const samples = 100_000;
/** Of how many different names the columns are counted; beyond it says "10,000+". */
export const columnNames = 10_000;
/** How many names are read to find the columns. No response holds more: each takes at least six bytes. */
export const names = 5_000_000;
/** Lines of logs, and entries. More would exceed the height that browsers allow an element. The last ones are kept. */
export const lines = 500_000;
/** A line, in characters. What goes beyond is read as another line, without a number. */
export const line = 100_000;
/** A row of a line, in characters. Laying out a row of several megabytes blocks the page. */
export const lineRow = 2000;
/** The coloured parts of a row. What follows them has no colour. */
export const spans = 100;
/** How many entries are tried to find one that is a log entry. */
export const triedEntries = 10_000;
/** Characters of logs that are read. No response holds more: a host's list may return one long text again and again. */
export const logs = 100_000_000;
/** Characters of a column that sorting compares by locale. */
export const compared = 5_000_000;
/** The rows that are sampled to find a column's type and width. */
export const sampledRows = 200;
/** Names, labels and tooltips, in characters. */
export const label = 200;
/** A text that is shown whole. Laying out more characters takes seconds. */
export const text = 100_000;
export const textLines = 20_000;
/** The part of a text that is laid out at once, unless its letters are simple. */
export const textBlock = 2000;
/** A string in JSON. A longer one is shown as a text below the tree while its row is active. */
export const jsonString = 120;
/** Copied text, in characters. */
export const copied = 5_000_000;
/** What a screen reader is told of a preview, in characters. */
export const spoken = 1000;
/** A stat, in characters. A longer text cannot be read at a glance. */
export const stat = 200;
/** The points of a sparkline. More cannot be told apart in a line as wide as a card. */
export const points = 500;
/** The children of a JSON value that are listed at a time: a browser limits the height of an element. */
export const children = 1000;
/** The rows that a search opens to show one match. */
export const revealedRows = 100_000;
/** The depth to which JSON is written and searched. */
export const depth = 100_000;
/** The matches of a search in JSON, and the values that it looks at. */
export const matches = 10_000;
export const searched = 20_000_000;
/** A search query, in characters. A browser throws on expressions that are much longer. */
export const query = 1000;
/** The highlights in one text. */
export const marks = 50;
