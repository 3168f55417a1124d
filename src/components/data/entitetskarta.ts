/** A drawing of the sets and how they point at each other: boxes, and lines that are gathered on the way to each box. */
export interface Karta {
	readonly bredd: number;
	readonly hojd: number;
	readonly rutor: readonly Ruta[];
	readonly linjer: readonly string[];
	readonly pilar: readonly string[];
	/** Dots where a line joins another. */
	readonly skarningar: readonly (readonly [x: number, y: number])[];
}

export interface Ruta {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly bredd: number;
	readonly hojd: number;
}

interface Relation {
	readonly fran: string;
	readonly till: string;
}

const BREDD = 360;
const RUTA = { bredd: 116, hojd: 44 };
const RAD = 72;
const BUSS = 12;
const KANT = 4;

/**
 * Places the sets of an ärende below each other to the left, and the registers to the right.
 *
 * @param vanster sets in the left column, from the top
 * @param hoger registers in the right column, from the top; lines to any of them end at the frame around them
 */
export function entitetskarta(
	vanster: readonly string[],
	hoger: readonly string[],
	relationer: readonly Relation[],
): Karta {
	const pekar = (fran: string, till: string) => relationer.some((r) => r.fran === fran && r.till === till);
	const mal = vanster.filter((till) => vanster.some((fran) => fran !== till && pekar(fran, till)));
	const x0 = KANT + mal.length * BUSS + 6;
	const topp = (rad: number) => KANT + rad * RAD;
	const rutor: Ruta[] = [
		...vanster.map((id, rad) => ({ id, x: x0, y: topp(rad), ...RUTA })),
		...hoger.map((id, rad) => ({ id, x: BREDD - KANT - RUTA.bredd - 8, y: topp(rad + 1), ...RUTA })),
	];
	const linjer: string[] = [];
	const pilar: string[] = [];
	const skarningar: [number, number][] = [];

	mal.forEach((till, nr) => {
		const x = KANT + nr * BUSS;
		const yMal = topp(vanster.indexOf(till)) + RUTA.hojd / 2;
		// Lines leave a box below its middle, where lines arrive, and each at a height of its own.
		const franY = vanster.flatMap((fran, rad) =>
			fran !== till && pekar(fran, till) ? [topp(rad) + RUTA.hojd / 2 + (mal.length - nr) * 4.5] : [],
		);
		const ys = [yMal, ...franY];
		linjer.push(`M${n(x)} ${n(Math.min(...ys))}V${n(Math.max(...ys))}`);
		for (const y of franY) linjer.push(`M${n(x0)} ${n(y)}H${n(x)}`);
		skarningar.push(...franY.map((y): [number, number] => [x, y]));
		linjer.push(`M${n(x)} ${n(yMal)}H${n(x0 - 6)}`);
		pilar.push(pil(x0, yMal));
	});

	const ram = Math.min(...rutor.slice(vanster.length).map(({ x }) => x)) - 8;
	const stam = (x0 + RUTA.bredd + ram) / 2;
	const kallor = vanster.flatMap((fran, rad) =>
		hoger.some((till) => pekar(fran, till)) ? [topp(rad) + RUTA.hojd / 2] : [],
	);
	const mitt = topp(1) + ((hoger.length - 1) * RAD + RUTA.hojd) / 2;
	if (kallor.length > 0) {
		linjer.push(`M${n(stam)} ${n(Math.min(...kallor, mitt))}V${n(Math.max(...kallor, mitt))}`);
		for (const y of kallor) linjer.push(`M${n(x0 + RUTA.bredd)} ${n(y)}H${n(stam)}`);
		skarningar.push(...kallor.map((y): [number, number] => [stam, y]));
		linjer.push(`M${n(stam)} ${n(mitt)}H${n(ram - 6)}`);
		pilar.push(pil(ram, mitt));
	}
	return {
		bredd: BREDD,
		hojd: topp(vanster.length - 1) + RUTA.hojd + KANT,
		rutor,
		linjer,
		pilar,
		skarningar,
	};
}

/** An arrowhead that points right, with its tip at a place. */
function pil(x: number, y: number): string {
	return `M${n(x)} ${n(y)}l-7 -4v8z`;
}

function n(value: number): string {
	return String(Math.round(value * 10) / 10);
}
