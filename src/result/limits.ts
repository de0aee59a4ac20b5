/**
 * How much of a result is read, shown and copied. A result may hold 32 MB of anything, and a host can pass objects that
 * never end: beyond these limits the page would stop responding. What they leave out is counted in a message.
 */
export const resultLimits = {
	/** The rows and columns of a table. */
	rows: 100_000,
	columns: 100,
	/** Of how many different names the columns are counted; beyond it says "10,000+". */
	columnNames: 10_000,
	/** How many names are read to find the columns. No response holds more: each takes at least six bytes. */
	names: 5_000_000,
	/** Lines of logs, and entries. More would exceed the height that browsers allow an element. The last ones are kept. */
	lines: 500_000,
	/** A line, in characters. What goes beyond is read as another line, without a number. */
	line: 100_000,
	/** A row of a line, in characters. Laying out a row of several megabytes blocks the page. */
	lineRow: 2000,
	/** The coloured parts of a row. What follows them has no colour. */
	spans: 100,
	/** How many entries are tried to find one that is a log entry. */
	triedEntries: 10_000,
	/** Characters of logs that are read. No response holds more: a host's list may return one long text again and again. */
	logs: 100_000_000,
	/** Characters of a column that sorting compares by locale. */
	compared: 5_000_000,
	/** The rows that are sampled to find a column's type and width. */
	sampledRows: 200,
	/** Names, labels and tooltips, in characters. */
	label: 200,
	/** A text that is shown whole. Laying out more characters takes seconds. */
	text: 100_000,
	textLines: 20_000,
	/** The part of a text that is laid out at once, unless its letters are simple. */
	textBlock: 2000,
	/** A string in JSON. A longer one is shown as a text below the tree while its row is active. */
	jsonString: 120,
	/** Copied text, in characters. */
	copied: 5_000_000,
	/** What a screen reader is told of a preview, in characters. */
	spoken: 1000,
	/** A stat, in characters. A longer text cannot be read at a glance. */
	stat: 200,
	/** The points of a sparkline. More cannot be told apart in a line as wide as a card. */
	points: 500,
	/** The children of a JSON value that are listed at a time: a browser limits the height of an element. */
	children: 1000,
	/** The rows that a search opens to show one match. */
	revealedRows: 100_000,
	/** The depth to which JSON is written and searched. */
	depth: 100_000,
	/** The matches of a search in JSON, and the values that it looks at. */
	matches: 10_000,
	searched: 20_000_000,
	/** The highlights in one text. */
	marks: 50,
} as const;
