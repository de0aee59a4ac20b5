/**
 * Parameters for stories that show their state only once they have played. Their docs page plays the first one in a
 * frame and links to the rest: side by side, they would fight for the focus.
 */
export const playedInFrame = { played: true, docs: { story: { inline: false, height: "720px" } } };
