import { entryAt } from "./compat.js";

/** Interfaces whose members the data lists under one that mixes them in. */
const mixedInto: Record<string, string> = {
	AbstractRange: "Range",
	Body: "Response",
	CSSStyleDeclarationBase: "CSSStyleDeclaration",
	ChildNode: "Element",
	Console: "console",
	DocumentOrShadowRoot: "Document",
	ElementCSSInlineStyle: "HTMLElement",
	HTMLOrSVGElement: "HTMLElement",
	NavigatorLocks: "Navigator",
	NavigatorOnLine: "Navigator",
	NodeListOf: "NodeList",
	NonDocumentTypeChildNode: "Element",
	NonElementParentNode: "Document",
	ParentNode: "Element",
	ReadableStreamGenericReader: "ReadableStreamDefaultReader",
	SegmentData: "Segments",
	Uint8Array: "TypedArray",
	WindowLocalStorage: "Window",
};

/** The function that takes an object of options. */
const takenBy: Record<string, string> = {
	AddEventListenerOptions: "api/EventTarget/addEventListener/options_parameter",
	CollatorOptions: "javascript/builtins/Intl/Collator/Collator",
	DateTimeFormatOptions: "javascript/builtins/Intl/DateTimeFormat/DateTimeFormat/options_parameter",
	EventInit: "api/Event/Event",
	EventListenerOptions: "api/EventTarget/addEventListener/options_parameter",
	FocusOptions: "api/HTMLElement/focus",
	IntersectionObserverInit: "api/IntersectionObserver",
	LockOptions: "api/LockManager/request",
	MutationObserverInit: "api/MutationObserver/observe",
	NumberFormatOptions: "javascript/builtins/Intl/NumberFormat/NumberFormat/options_parameter",
	PropertyDescriptor: "javascript/builtins/Object/defineProperty",
	ProxyHandler: "javascript/builtins/Proxy/handler",
	RelativeTimeFormatOptions: "javascript/builtins/Intl/RelativeTimeFormat/RelativeTimeFormat",
	RequestInit: "api/fetch/options_parameter",
	ShadowRootInit: "api/Element/attachShadow",
	ScrollIntoViewOptions: "api/Element/scrollIntoView/options_parameter",
	ScrollOptions: "api/Window/scrollBy",
	SubmitEventInit: "api/SubmitEvent/SubmitEvent",
	TextDecodeOptions: "api/TextDecoder/decode",
};

const eventTargets = [
	"Element",
	"HTMLElement",
	"Document",
	"Window",
	"BroadcastChannel",
	"AbortSignal",
	"HTMLFormElement",
	"VisualViewport",
	"MediaQueryList",
];

/** As old as the language or as HTML, or of React: the data has no entries for them. */
const plain =
	/^(Array|ArrayLike|Error|EventListenerObject|Iterator\w*|RegExpExecArray|SegmentData|String)\.(done|groups|handleEvent|index|length|message|name|next|value)$|(>|Attributes)\.((data|aria)-[\w-]+|key|ref|role|focusable|suppressHydrationWarning|type|value|onChange)$/;

/** Where the data has a name that `codeUses` finds. Empty for what every browser has. */
export function pathOf(name: string): string | undefined {
	return plain.test(name) ? "" : candidates(name).find((path) => entryAt(path)?.__compat);
}

function candidates(name: string): string[] {
	const [owner = "", member = ""] = name.split(".");
	const builtin = `javascript/builtins/${owner.replace(/^Readonly(?=Array|Map|Set)|Constructor$/g, "")}`;
	const attribute = { className: "class", htmlFor: "for", colSpan: "colspan" }[member] ?? member.toLowerCase();
	if (owner === "event") return eventTargets.map((target) => `api/${target}/${member}_event`);
	if (owner === "selector") return [`css/selectors/${member}`];
	if (owner === "<>") return [`html/elements/${member}`, `svg/elements/${member}`];
	const tag = /^<(\w+)>$/.exec(owner)?.[1] ?? /^(\w*)HTMLAttributes$/.exec(owner)?.[1]?.toLowerCase();
	if (tag !== undefined) {
		if (/^on[A-Z]/.test(member)) return candidates(`event.${member.slice(2).toLowerCase()}`);
		return [
			`html/elements/${tag}/${attribute}`,
			`html/global_attributes/${attribute}`,
			`svg/elements/${tag}/${member}`,
			`svg/global_attributes/${kebab(member)}`,
		];
	}
	const options = takenBy[owner];
	if (options)
		return [`${options}/options_${member}_parameter`, `${options}/${member}_option`, `${options}/${member}`, options];
	if (owner === "CSSStyleProperties") return [`css/properties/${kebab(member)}`];
	const type = mixedInto[owner] ?? owner.replace(/Constructor$/, "");
	return [
		...(owner === "" || owner === "WindowOrWorkerGlobalScope"
			? [`api/${member}`, `api/Window/${member}`, `javascript/builtins/${member}`]
			: []),
		`${builtin}/${member}`,
		`javascript/builtins/${type}/${member}`,
		`javascript/builtins/Intl/${type}/${member}`,
		`api/${type}/${member}${/Constructor$|^Console$/.test(owner) ? "_static" : ""}`,
		...["Element", "HTMLElement", "Node", "EventTarget", "DOMRectReadOnly"].map((base) => `api/${base}/${member}`),
	];
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
