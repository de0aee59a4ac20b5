/** All that is known of MSW's handlers where MSW is not installed. */
export interface RequestHandler {
	readonly info: { readonly header: string };
}
