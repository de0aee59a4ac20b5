import { expect, test } from "vitest";
import { makeStylingContract, readStylingContract } from "../../scripts/stylingContract.mjs";

test("the styling contract is up to date; if not, run `npm run styling-contract`", async () => {
	expect(readStylingContract()).toEqual(await makeStylingContract());
});
