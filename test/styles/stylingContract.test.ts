import { expect, test } from "vitest";
import { makeStylingContract, readStylingContract } from "../../scripts/stylingContract.mjs";

test("the published contract and its page are those of the tables: else run `npm run styling-contract`", async () => {
	expect(readStylingContract()).toEqual(await makeStylingContract());
});
