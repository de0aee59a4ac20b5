import { composeStory, setProjectAnnotations } from "@storybook/react-vite";
import axe from "axe-core";
import { afterAll, describe, expect, test } from "vitest";
import * as failures from "../../stories/AddWidgetFormFailures.stories.js";
import * as undo from "../../stories/AddWidgetFormUndo.stories.js";
import { hostAnnotations } from "../../support/storybook/hostAnnotations.js";
import { applyLook } from "../../support/storybook/toolbar/applyLook.js";
import { initialGlobals } from "../../support/storybook/toolbar/initialGlobals.js";
import { themes } from "../../support/storybook/toolbar/themes.js";
import "../../.storybook/preview.css";

const stories = {
	"a field that was refused": () => composeStory(failures.FieldRefused, failures.default),
	"an outcome that is not known": () => composeStory(failures.ConnectionBroken, failures.default),
	"a widget that was added": () => composeStory(undo.Offered, undo.default),
};

afterAll(() => applyLook(initialGlobals));

describe.each(Object.keys(themes))("in the theme %s", (theme) => {
	describe.each(["light", "dark"])("in its %s scheme", (colorScheme) => {
		test.each(Object.entries(stories))("%s has enough contrast", async (_, compose) => {
			setProjectAnnotations([{ ...hostAnnotations, initialGlobals: { ...initialGlobals, theme, colorScheme } }]);
			await compose().run();
			// Wait for colours that are changing.
			await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
			const { violations } = await axe.run(document.body, { runOnly: ["color-contrast"] });
			expect(violations.flatMap(({ nodes }) => nodes.map(({ failureSummary }) => failureSummary))).toEqual([]);
		});
	});
});
