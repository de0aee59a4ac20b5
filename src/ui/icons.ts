/* SVG path data on a 16-pixel grid. Separate exports, so that a page loads only the icons it shows. */
export const search = "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14";
export const chevron = "M4 6l4 4 4-4";
export const check = "M3 8.5l3.5 3.5L13 4.5";
export const rays = "M8 2v3M8 11v3M2 8h3M11 8h3M4 4l1.5 1.5M10.5 10.5 12 12M12 4l-1.5 1.5M5.5 10.5 4 12";
export const warning = "M8 2 1.5 13.5h13ZM8 6.5v3M8 11.5v.01";
export const copy = "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3";
export const up = "M8 13V3M4 7l4-4 4 4";
export const down = "M8 3v10M4 9l4 4 4-4";
export const sort = "M5 6l3-3 3 3M5 10l3 3 3-3";
export const end = "M4 3.5l4 4 4-4M4 8.5l4 4 4-4";
export const wrap = "M2 3.5h12M2 8h9.5a2.25 2.25 0 0 1 0 4.5H8M9.5 10.5 7.5 12.5l2 2M2 12.5h3";
export const path = "M4 2.5v8a2 2 0 0 0 2 2h6.5M4 6.5h5M10 4.5l2 2-2 2M10.5 10.5l2 2-2 2";
