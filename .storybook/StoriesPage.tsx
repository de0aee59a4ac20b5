import {
	Canvas,
	Controls,
	Description,
	DocsContext,
	Primary,
	Stories,
	Subtitle,
	Title,
	useOf,
} from "@storybook/addon-docs/blocks";
import { useContext } from "react";

/**
 * The docs page of a component. With `parameters: { played: true }` its stories show their state only once they have
 * played: side by side they would fight for the focus, so the first one plays in a frame, and the rest are links.
 */
export function StoriesPage() {
	const { preparedMeta } = useOf("meta", ["meta"]);
	const isPlayed = Boolean(preparedMeta.parameters.played);
	return (
		<>
			<Title />
			<Subtitle />
			<Description of="meta" />
			{isPlayed ? <PlayedStory /> : <Primary />}
			<Controls />
			{isPlayed ? <StoryLinks /> : <StoriesAtRest />}
		</>
	);
}

function PlayedStory() {
	const [first] = useContext(DocsContext).componentStories();
	return first ? <Canvas of={first.moduleExport} story={{ inline: false, height: "720px" }} /> : null;
}

function StoryLinks() {
	const stories = useContext(DocsContext).componentStories();
	return (
		<>
			<h2>Stories</h2>
			<ul>
				{stories.map(({ id, name, parameters }) => (
					<li key={id}>
						<a href={`?path=/story/${id}`} target="_top">
							{name}
						</a>
						: {parameters.docs?.description?.story}
					</li>
				))}
			</ul>
		</>
	);
}

function StoriesAtRest() {
	return (
		<>
			<p>
				Stories on this page do not play. Open one in the sidebar to see what a person does there, step by step under{" "}
				<em>Interactions</em>.
			</p>
			<Stories />
		</>
	);
}
