import { Controls, Description, Primary, Stories, Subtitle, Title } from "@storybook/addon-docs/blocks";

/** The page of a component. Stories play where each stands by itself: here, several would fight for the focus. */
export function StoriesPage() {
	return (
		<>
			<Title />
			<Subtitle />
			<Description of="meta" />
			<Primary />
			<Controls />
			<p>
				On this page each story stands as it begins. Open one in the sidebar to see it play: what a person does there,
				and what comes of it, is under <em>Interactions</em>.
			</p>
			<Stories />
		</>
	);
}
