import { composeStory, setProjectAnnotations } from "@storybook/react-vite";
import { useQueryClient } from "@tanstack/react-query";
import { useAkuaClient, useMessages, useWidgets } from "akua-react";
import { de } from "akua-react/messages/de";
import { createFakeAkua } from "akua-react/testing";
import { type FakeAkuaParameters, fakeAkuaOf, withFakeAkua } from "akua-react/testing/storybook";
import { expect, test } from "vitest";
import sample, { Pinned, Refused } from "../../docs/samples/pin.stories.js";

// Storybook's own, such as the queries of a canvas.
setProjectAnnotations([]);

test.each([
	["Pinned", Pinned],
	["Refused", Refused],
])("the sample's story %s plays", async (_, story) => {
	await composeStory(story, sample).run();
});

function Host() {
	const { data = [] } = useWidgets("dash_overview");
	const { messages } = useMessages();
	// A host's own queries need a QueryClientProvider.
	return (
		<p>{`${data.length} ${messages.submit} ${useQueryClient() instanceof Object} ${useAkuaClient() instanceof Object}`}</p>
	);
}

const meta = { component: Host, decorators: [withFakeAkua] };
const compose = (akua: FakeAkuaParameters) =>
	composeStory({ parameters: { akua }, play: async ({ canvas }) => void (await canvas.findByText(/^[1-9]/)) }, meta);

test("a story's fake has what the parameters say, in the provider's language", async () => {
	await compose({ widgets: [{ dashboard_id: "dash_overview" }], provider: { messages: de } }).run();
	await expect.poll(() => document.body.textContent).toContain(`1 ${de.submit} true true`);
});

test("each run of a story begins with a fake of its own, and keeps it", async () => {
	const fakes: unknown[] = [];
	const Story = composeStory({ play: (context) => void fakes.push(fakeAkuaOf(context), fakeAkuaOf(context)) }, meta);
	await Story.run();
	const Other = composeStory({ play: (context) => void fakes.push(fakeAkuaOf(context)) }, meta);
	await Other.run();
	expect(fakes[0]).toBe(fakes[1]);
	expect(fakes[2]).not.toBe(fakes[0]);
});

test("stories can share a fake", async () => {
	const fake = createFakeAkua();
	await compose({ fake }).run();
	fake.addWidget({ dashboard_id: "dash_overview" });
	await compose({ fake }).run();
	await expect.poll(() => document.body.textContent).toContain("5 ");
});
