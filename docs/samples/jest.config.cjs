/** For Jest with jsdom: `npm install --save-dev jest jest-fixed-jsdom @swc/core @swc/jest`. */
module.exports = {
	// Jest's own jsdom hides what Node has, such as `fetch` and `Response`.
	testEnvironment: "jest-fixed-jsdom",
	// Adds what jsdom lacks, such as modal dialogs.
	setupFiles: ["akua-react/testing/jsdom"],
	transform: {
		"\\.[jt]sx?$": [
			"@swc/jest",
			{ jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
		],
	},
	// The package consists of ES modules only, which Jest has to transform.
	transformIgnorePatterns: ["/node_modules/(?!(akua-react)/)"],
	// A file with `module.exports = {};`
	moduleNameMapper: { "\\.css$": "<rootDir>/emptySheet.cjs" },
};
