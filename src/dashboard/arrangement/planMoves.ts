/** A widget in the wanted order, with its present position. */
export interface Slot {
	id: string;
	/** `undefined` if it has none yet. */
	position: number | undefined;
	/** Whether a person moved it. Others are only written to make room. */
	isMoved: boolean;
}

export interface PositionWrite {
	id: string;
	position: number;
}

/** The distance of new positions, which leaves room for later moves. */
const spacing = 16;
const highest = Number.MAX_SAFE_INTEGER;

/**
 * The fewest writes that give widgets a wanted order, if the API stores positions as they are. Those that make room come
 * first and leave the others' order as it is; moved widgets come last.
 */
export function planStored(wanted: readonly Slot[]): PositionWrite[] {
	const lowest = wanted.some(({ position = 0 }) => position < 0) ? Number.MIN_SAFE_INTEGER : 0;
	const targets = targetsOf(wanted, lowest);
	const writes = wanted
		.map(({ id, position, isMoved }, index) => ({
			id,
			isMoved,
			from: position ?? lowest,
			position: targets[index] ?? 0,
		}))
		.filter((write, index) => write.position !== wanted[index]?.position);
	const room = writes.filter(({ isMoved }) => !isMoved);
	const ordered = [
		...room.filter(({ position, from }) => position > from).reverse(),
		...room.filter(({ position, from }) => position <= from),
		...writes.filter(({ isMoved }) => isMoved),
	];
	return ordered.map(({ id, position }) => ({ id, position }));
}

/**
 * The fewest writes that give widgets a wanted order, if the API inserts a widget at a position and shifts the others.
 */
export function planInserted(present: readonly string[], wanted: readonly string[]): PositionWrite[] {
	const indexes = wanted.map((id) => present.indexOf(id));
	const kept = longestChain(indexes, () => 1);
	let list = present.filter((id) => wanted.includes(id));
	return wanted.flatMap((id, index) => {
		if (kept.has(index)) return [];
		const others = list.filter((other) => other !== id);
		const position = index === 0 ? 0 : others.indexOf(wanted[index - 1] ?? "") + 1;
		list = others.toSpliced(position, 0, id);
		return [{ id, position }];
	});
}

/** A position for each widget. As many as possible keep theirs; the others are spread over the room between these. */
function targetsOf(wanted: readonly Slot[], lowest: number): number[] {
	const last = wanted.length - 1;
	const kept = longestChain(
		wanted.map(({ position = Number.NaN }, index) => {
			const fits = Number.isSafeInteger(position) && position - index >= lowest && position + last - index <= highest;
			return fits ? position - index : Number.NaN;
		}),
		(index) => (wanted[index]?.isMoved ? wanted.length : wanted.length + 1),
	);
	const targets = wanted.map(({ position = 0 }, index) => (kept.has(index) ? position : Number.NaN));
	const ends = [-1, ...kept, wanted.length];
	for (const [at, right] of ends.slice(1).entries()) {
		const left = ends[at] ?? -1;
		const [from, to] = [targets[left], targets[right]];
		const count = right - left - 1;
		const step = (room: number, parts: number) => Math.max(1, Math.min(spacing, Math.floor(room / parts)));
		for (let index = left + 1; index < right; index++) {
			if (from !== undefined) {
				const room = to === undefined ? step(highest - from, count) : step(to - from, count + 1);
				targets[index] = from + room * (index - left);
			} else if (to !== undefined) targets[index] = to - step(to - lowest, count) * (right - index);
			else targets[index] = spacing * index;
		}
	}
	return targets;
}

/** The indexes of the chain of values, none lower than the one before, that weighs most. `NaN` is in none. */
function longestChain(values: readonly number[], weightOf: (index: number) => number): Set<number> {
	const chains: { weight: number; previous: number }[] = [];
	let best = -1;
	for (const [index, value] of values.entries()) {
		const chain = { weight: Number.isNaN(value) ? 0 : weightOf(index), previous: -1 };
		if (chain.weight > 0) {
			const own = chain.weight;
			for (let before = 0; before < index; before++) {
				const weight = (chains[before]?.weight ?? 0) + own;
				if ((values[before] ?? Number.NaN) <= value && weight > chain.weight)
					Object.assign(chain, { weight, previous: before });
			}
		}
		chains.push(chain);
		if (chain.weight > (chains[best]?.weight ?? 0)) best = index;
	}
	const indexes: number[] = [];
	for (let at = best; at >= 0; at = chains[at]?.previous ?? -1) indexes.unshift(at);
	return new Set(indexes);
}
