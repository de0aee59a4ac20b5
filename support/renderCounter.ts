/** The fields of React's fibers that say what was rendered. */
interface Fiber {
	tag: number;
	flags: number;
	type: unknown;
	child: Fiber | null;
	sibling: Fiber | null;
	alternate: Fiber | null;
}

export interface RenderCount {
	commits: number;
	/** How often components rendered. */
	renders: number;
	/** The same by name, as far as the build keeps names. */
	byName: Record<string, number>;
}

/** Functions, classes, and those in `forwardRef` and `memo`. The numbers are the same in React 18 and 19. */
const componentTags = new Set([0, 1, 11, 15]);
const performedWork = 1;

/** React's hook for its developer tools. It calls it after each commit, in production too. */
interface CommitHook {
	onCommitFiberRoot: (renderer: number, root: { current: Fiber }) => void;
}

declare global {
	var __REACT_DEVTOOLS_GLOBAL_HOOK__: CommitHook | undefined;
}

/** Makes renders countable. React looks for its hook once, while react-dom loads, so call this before. */
export function watchRenders(): void {
	const unused = () => {};
	const hook = {
		supportsFiber: true,
		renderers: new Map<number, unknown>(),
		inject: () => 1,
		onScheduleFiberRoot: unused,
		onCommitFiberRoot: unused,
		onPostCommitFiberRoot: unused,
		onCommitFiberUnmount: unused,
	};
	globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = hook;
}

/** Counts commits and component renders from now on. The returned function returns them, and starts again. */
export function countRenders(): () => RenderCount {
	const hook = globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__;
	if (!hook) throw new Error("watchRenders() must be called before react-dom is loaded.");
	let current: RenderCount = { commits: 0, renders: 0, byName: {} };
	hook.onCommitFiberRoot = (_renderer, root) => {
		current.commits++;
		count(root.current, current);
	};
	return () => {
		const taken = current;
		current = { commits: 0, renders: 0, byName: {} };
		return taken;
	};
}

/** Counts below a fiber that is new in this commit. One that was skipped shares its children with the fiber before it. */
function count(fiber: Fiber, counted: RenderCount): void {
	const { alternate, child } = fiber;
	const isRendered = alternate === null || (fiber.flags & performedWork) !== 0;
	if (isRendered && componentTags.has(fiber.tag)) {
		counted.renders++;
		const name = nameOf(fiber.type);
		counted.byName[name] = (counted.byName[name] ?? 0) + 1;
	}
	if (child === alternate?.child) return;
	for (let each = child; each; each = each.sibling) count(each, counted);
}

function nameOf(type: unknown): string {
	if (typeof type === "function") return type.name;
	return typeof type === "object" && type !== null && "render" in type ? nameOf(type.render) : "?";
}
