import { SnippetResult, type SnippetResultProps } from "akua-react";
import { useState } from "react";

/**
 * A story of a result that is made when it is shown: as an argument it would be sent to Storybook's own page, and
 * written out below the story, which takes minutes.
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
