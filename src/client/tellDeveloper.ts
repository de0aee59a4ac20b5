import type { AkuaError } from "./errors/AkuaError.js";

/** Bundlers replace the expression below. Without one, it does not exist in a browser. */
declare const process: { env: { NODE_ENV?: string } };

const told = new Set<string>();

/** In development, says once on the console what is not set up, and what to do about it. */
export function tellDeveloper({ code, message }: AkuaError): void {
	try {
		if (process.env.NODE_ENV === "development" && (code === "config" || code === "response") && !told.has(message)) {
			told.add(message);
			console.error(`akua-react: ${message}`);
		}
	} catch {
		// There is no `process`.
	}
}
