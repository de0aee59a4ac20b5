import { SnippetResult, useSnippetResult } from "akua-react";
import type { Snippet } from "akua-react/client";

/** Runs a snippet on each press and shows its result. */
export function SnippetRun({ snippet }: { snippet: Snippet }) {
	const { data: result, isFetching, run } = useSnippetResult(snippet.id, { etag: snippet.etag });
	return (
		<>
			<button type="button" aria-disabled={isFetching} onClick={run}>
				Run {snippet.name}
			</button>
			{result ? (
				<SnippetResult
					label={snippet.name}
					result={result}
					displayType={null}
					snippetDisplayType={snippet.display_type}
				/>
			) : null}
		</>
	);
}
