/** The icons of tools, on the same grid as the others: only what shows a result brings them along. */
export const toolIcons = {
	copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
	up: "M8 13V3M4 7l4-4 4 4",
	down: "M8 3v10M4 9l4 4 4-4",
	sort: "M5 6l3-3 3 3M5 10l3 3 3-3",
	end: "M4 3.5l4 4 4-4M4 8.5l4 4 4-4",
	wrap: "M2 3.5h12M2 8h9.5a2.25 2.25 0 0 1 0 4.5H8M9.5 10.5 7.5 12.5l2 2M2 12.5h3",
	path: "M4 2.5v8a2 2 0 0 0 2 2h6.5M4 6.5h5M10 4.5l2 2-2 2M10.5 10.5l2 2-2 2",
};
