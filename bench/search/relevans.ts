import type { Sokdokument } from '../../src/search/index/dokument.ts';
import type { Provfraga } from './fragor.ts';
import type { Motor } from './motor.ts';

type Rad = readonly [antal: number, forst: number, fem: number, mrr: number];

/** What is asked of the search: shares of all queries right at once and among five, and among five of each category. */
const GOAL = { forst: 0.9, fem: 0.97, slag: 0.92 } as const;

/** How an engine did with a table of queries. */
export interface Resultat {
	readonly motor: Motor;
	readonly tabell: string;
	/** By category: number of queries, right at once, right among five, sum of reciprocal ranks. */
	readonly slag: ReadonlyMap<string, Rad>;
	/** Milliseconds for a query, the middle one. */
	readonly ms: number;
	/** Most and middle number of bytes for the first search. */
	readonly bytes: readonly [mest: number, mitten: number] | undefined;
	/** Queries that no document of the archive answers, and that are not counted. */
	readonly utanSvar: number;
}

/** Asks an engine all queries of a table. What is right is looked up in the documents, not in any index. */
export async function prova(
	motor: Motor,
	tabell: string,
	fragor: readonly Provfraga[],
	dokument: readonly Sokdokument[],
	visaMissar?: (text: string) => void,
): Promise<Resultat> {
	const byAdress = new Map(dokument.map((ett) => [ett.adress, ett]));
	const slag = new Map<string, [number, number, number, number]>();
	const tider: number[] = [];
	const bytes: number[] = [];
	let utanSvar = 0;
	for (const fraga of fragor) {
		const start = performance.now();
		const adresser = await motor.sok(fraga.fraga);
		tider.push(performance.now() - start);
		const rank = adresser.findIndex((adress) => {
			const found = byAdress.get(adress);
			return found !== undefined && fraga.arRatt(found);
		});
		if (rank < 0 && !dokument.some(fraga.arRatt)) {
			utanSvar++;
			continue;
		}
		const rad = slag.get(fraga.slag) ?? [0, 0, 0, 0];
		rad[0]++;
		if (rank === 0) rad[1]++;
		if (rank >= 0 && rank < 5) rad[2]++;
		if (rank >= 0) rad[3] += 1 / (rank + 1);
		slag.set(fraga.slag, rad);
		if (rank !== 0)
			visaMissar?.(`  ${fraga.id} ${fraga.slag} "${fraga.fraga}": ${rank < 0 ? '–' : rank + 1} ${adresser[0] ?? ''}`);
		if (motor.bytes) bytes.push(await motor.bytes(fraga.fraga));
	}
	return {
		motor,
		tabell,
		slag,
		ms: median(tider),
		bytes: bytes.length > 0 ? [Math.max(...bytes), median(bytes)] : undefined,
		utanSvar,
	};
}

export function skrivTabell(resultat: readonly Resultat[], print: (text: string) => void): void {
	for (const { motor, tabell, slag, ms, bytes, utanSvar } of resultat) {
		print(`\n${motor.namn}, ${tabell}: hit@1, hit@5, MRR`);
		for (const [namn, rad] of [...slag].sort()) print(rowOf(namn, rad));
		print(rowOf('all', summa([...slag.values()])));
		const first = bytes ? `; first search at most ${kb(bytes[0])}, ${kb(bytes[1])} in the middle` : '';
		const made = `made in ${(motor.byggtid / 1000).toFixed(1)} s with ${mb(motor.minne)} of memory`;
		print(`  index ${mb(motor.storlek)}, ${made}; ${ms.toFixed(1)} ms a query${first}`);
		print(`  ${utanSvar} queries have no right document here, and are not counted`);
	}
}

/** Prints what an engine does with all tables together, beside the goals and the best of the others in each category. */
export function skrivSamlat(namn: string, resultat: readonly Resultat[], print: (text: string) => void): void {
	const motorer = Map.groupBy(resultat, ({ motor }) => motor.namn);
	const egen = motorer.get(namn) ?? [];
	const andra = [...motorer].filter(([other]) => other !== namn);
	print(`\nAll ${String(egen.length)} tables together: hit@1, hit@5, MRR`);
	const slag = [...new Set(egen.flatMap((one) => [...one.slag.keys()]))].sort();
	for (const ett of slag) {
		const rad = summaAv(egen, ett);
		const peers = andra.map(([peer, dess]) => [peer, share(summaAv(dess, ett), 2)] as const);
		const best = peers.toSorted((a, b) => b[1] - a[1])[0];
		const isMet = share(rad, 2) >= Math.max(GOAL.slag, best?.[1] ?? 0);
		print(`${rowOf(ett, rad)}   ${best ? `${best[0]} ${best[1].toFixed(3)}` : ''}${isMet ? '' : '   NOT met'}`);
	}
	const alla = summa(egen.flatMap((one) => [...one.slag.values()]));
	const isMet = share(alla, 1) >= GOAL.forst && share(alla, 2) >= GOAL.fem;
	print(`${rowOf('all', alla)}   goal ${String(GOAL.forst)} and ${String(GOAL.fem)}: ${isMet ? 'met' : 'NOT met'}`);
}

function summaAv(resultat: readonly Resultat[], slag: string): Rad {
	return summa(resultat.map((one) => one.slag.get(slag) ?? [0, 0, 0, 0]));
}

function summa(rader: readonly Rad[]): Rad {
	const sumOf = (i: 0 | 1 | 2 | 3): number => rader.reduce((sum, rad) => sum + rad[i], 0);
	return [sumOf(0), sumOf(1), sumOf(2), sumOf(3)];
}

function share(rad: Rad, i: 1 | 2 | 3): number {
	return rad[i] / rad[0];
}

function rowOf(namn: string, rad: Rad): string {
	const shares = ([1, 2, 3] as const).map((i) => share(rad, i).toFixed(3).padStart(8));
	return `  ${namn.padEnd(16)}${String(rad[0]).padStart(4)}${shares.join('')}`;
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function mb(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}

function kb(bytes: number): string {
	return `${(bytes / 1000).toFixed(0)} kB`;
}
