import {
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

/** The docs page of a component. */
export function StoriesPage() {
	const { preparedMeta } = useOf("meta", ["meta"]);
	return (
		<>
			<Title />
			<Subtitle />
			<Description of="meta" />
			<Primary />
			<Controls />
			{preparedMeta.parameters.played ? <StoryLinks /> : <StoriesAtRest />}
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

/** Links to the stories; see support/storybook/playedInFrame.ts. */
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
