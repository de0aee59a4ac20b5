export {
	type FakeAkuaParameters,
	type FakeAkuaStory,
	type FakeAkuaStoryContext,
	fakeAkuaOf,
} from "../testing/storybook/fakeAkuaOf.js";
export { withFakeAkua } from "../testing/storybook/withFakeAkua.js";
