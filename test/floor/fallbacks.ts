/** What the floor lacks, by its path in the compatibility data or one above it, and what happens without it. */
export const fallbacks: Readonly<Record<string, string>> = {
	"api/Element/currentCSSZoom":
		"Safari applies CSS zoom to the list as older engines do, and a page without zoom has none.",
	"api/HTMLElement/focus/options_preventScroll_parameter": "Phones scroll to what takes focus.",
	"api/IntersectionObserver/scrollMargin":
		"In an element that scrolls, a result is loaded when it is in view, not before.",
	"api/KeyboardEvent/isComposing": "Safari's last key of a composition is known by its code.",
	"api/Window/beforeunload_event": "iOS asks nothing before it leaves a page; a create is stored and continued anyway.",
	"css/properties/cursor": "Phones have no pointer.",
	"css/properties/forced-color-adjust": "Only engines with forced colours need it.",
	"css/properties/overscroll-behavior": "A list that is too short to scroll scrolls the page.",
	"css/properties/overscroll-behavior-x": "A table that is too narrow to scroll lets a swipe leave the page.",
	"css/properties/scrollbar-gutter": "Safari's usual scrollbars take no space, so nothing moves.",
	"css/properties/user-select": "Safari has it with a prefix, which the build adds.",
	"css/selectors/-webkit-inner-spin-button": "Firefox hides these buttons by `appearance`.",
	"css/selectors/marker": "Safari shows the triangle of a folded text at its own size and colour.",
	"html/global_attributes/autocapitalize": "Only the keyboards of phones begin with a capital letter.",
	"html/global_attributes/autocorrect": "Only iOS corrects what is typed, and has always had it.",
	"css/types/color/system-color/mark": "Only engines with forced colours need it.",
	"css/types/color/system-color/marktext": "Only engines with forced colours need it.",
};
