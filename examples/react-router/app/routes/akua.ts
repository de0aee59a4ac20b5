import { akuaProxy } from "../akua.server";

const handle = ({ request }: { request: Request }) => akuaProxy(request);

/** GET is a loader's, every other method an action's. */
export { handle as action, handle as loader };
