/** A style sheet as text, which the build puts into the module. */
declare module "*.css?inline" {
	const css: string;
	// biome-ignore lint/style/noDefaultExport: bundlers give it this name
	export default css;
}
