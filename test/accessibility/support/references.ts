const references = [
	"aria-describedby",
	"aria-labelledby",
	"aria-controls",
	"aria-errormessage",
	"aria-activedescendant",
];

/** The ids that attributes of the library's elements name and no element has. */
export function danglingReferences(): string[] {
	return references.flatMap((name) =>
		[...document.querySelectorAll(`[class*="akua-"] [${name}], [class*="akua-"][${name}]`)].flatMap((element) => {
			const ids = element.getAttribute(name)?.split(/\s+/) ?? [];
			return ids.filter((id) => !document.getElementById(id)).map((id) => `${name}="${id}" of ${element.className}`);
		}),
	);
}
