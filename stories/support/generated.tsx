import { SnippetResult, type SnippetResultProps } from "akua-react";
import { useState } from "react";

/**
 * A story with a large result that is made when the story renders. As an argument, Storybook would send it to its own
 * page and print it below the story, which takes minutes.
 */
export function generated(make: () => unknown, fail?: () => string) {
	return {
		render: function Generated(args: SnippetResultProps) {
			const [result] = useState(() => ({ result: make(), ...(fail && { error: fail() }) }));
			return <SnippetResult {...args} result={result} />;
		},
		parameters: { docs: { source: { type: "code" } }, generated: () => [make(), fail?.()] },
	};
}
