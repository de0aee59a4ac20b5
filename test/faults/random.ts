export type Random = () => number;

/** Mulberry32: numbers from 0 up to 1, the same ones for the same seeds. */
export function createRandom(...seeds: number[]): Random {
	let state = seeds.reduce((hash, seed) => scramble(Math.imul(hash, 31) + seed), 0x9e3779b9);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		return scramble(state) / 2 ** 32;
	};
}

function scramble(value: number): number {
	let mixed = Math.imul(value ^ (value >>> 15), value | 1);
	mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
	return (mixed ^ (mixed >>> 14)) >>> 0;
}
