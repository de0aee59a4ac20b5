interface BodyContext {
	status: number;
	/** The API's own answer, or an empty object if the request was not applied. */
	own: string;
	/** The request's credential, which a careless server repeats. */
	echo: string;
}

const filler = "x".repeat(5 * 1024 * 1024);

/** Bodies of servers, proxies and portals, valid ones and others. */
export const bodies = {
	own: ({ own }: BodyContext) => own,
	padded: ({ own }: BodyContext) => own.replace(/\}$/, `,"padding":"${filler}"}`),
	issues: (context: BodyContext) => issues(context, ""),
	huge: (context: BodyContext) => issues(context, filler),
	inProgress: () =>
		'{"success":false,"errors":[{"code":7009,"message":"A request with this key is still being processed"}],"result":{}}',
	html: ({ status, echo }: BodyContext) =>
		`<!doctype html><title>${status}</title><h1>${status}</h1><pre>authorization: ${echo}</pre>`,
	none: () => "",
	text: () => "Created.",
	null: () => "null",
	list: ({ own }: BodyContext) => `{"data":[${own}],"has_more":false,"next_cursor":null}`,
	portal: ({ echo }: BodyContext) => `<!doctype html><title>Welcome</title><p>Please sign in. ${echo}</p>`,
	envelope: ({ own, echo }: BodyContext) => `{"success":true,"errors":[],"result":${own},"echo":"${echo}"}`,
	noId: ({ own }: BodyContext) => own.replace(/"id":"[^"]*",?/, ""),
	halfJson: ({ own }: BodyContext) => own.slice(0, own.length / 2),
};

export type BodyKind = keyof typeof bodies;

/** With `/` as `\/`, as some servers write it. JSON allows it. */
function issues({ status, echo }: BodyContext, padding: string): string {
	const credential = JSON.stringify(echo).slice(1, -1).replaceAll("/", "\\/");
	const issue = `{"code":${status},"message":"Refused: ${credential} ${padding}","metadata":{"seen":["${credential}"]}}`;
	return `{"success":false,"errors":[${issue}],"result":{}}`;
}
