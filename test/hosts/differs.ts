import type { Page } from "playwright";

/**
 * The number of pixels that differ between two screenshots, or all of them if their sizes differ. Rounded corners vary a
 * little between paints of the same page, so small differences do not count.
 */
export function differs(page: Page, before: Buffer, after: Buffer): Promise<number> {
	const [one, other] = [before, after].map((png) => `data:image/png;base64,${png.toString("base64")}`);
	return page.evaluate(
		async ([first, second]) => {
			const shade = 40;
			const read = async (url = "") => {
				const image = await createImageBitmap(await (await fetch(url)).blob());
				const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
				if (!context) throw new Error("There is no canvas to compare on.");
				context.drawImage(image, 0, 0);
				return context.getImageData(0, 0, image.width, image.height);
			};
			const [a, b] = [await read(first), await read(second)];
			if (a.width !== b.width || a.height !== b.height) return a.width * a.height;
			let count = 0;
			for (let at = 0; at < a.data.length; at += 4) {
				if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > shade)) {
					count += 1;
				}
			}
			return count;
		},
		[one, other] as const,
	);
}
