import type { Sokdokument } from '../../src/search/index/dokument.ts';
import type { Provfraga } from './fragor.ts';
import type { Motor } from './motor.ts';

/** How an engine did with a set of queries. */
export interface Resultat {
	readonly motor: Motor;
	/** By category: number of queries, right at once, right among five, sum of reciprocal ranks. */
	readonly slag: ReadonlyMap<string, readonly [antal: number, forst: number, fem: number, mrr: number]>;
	/** Milliseconds for a query, the middle one. */
	readonly ms: number;
	/** Most and middle number of bytes for the first search. */
	readonly bytes: readonly [mest: number, mitten: number] | undefined;
	/** Queries that no document of the archive answers, and that are not counted. */
	readonly utanSvar: number;
}

/** Asks an engine all queries. What is right is looked up in the documents, not in any index. */
export async function prova(
	motor: Motor,
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
		slag,
		ms: median(tider),
		bytes: bytes.length > 0 ? [Math.max(...bytes), median(bytes)] : undefined,
		utanSvar,
	};
}

export function skrivTabell(resultat: readonly Resultat[], print: (text: string) => void): void {
	for (const { motor, slag, ms, bytes, utanSvar } of resultat) {
		print(`\n${motor.namn}: hit@1, hit@5, MRR`);
		const summa: [number, number, number, number] = [0, 0, 0, 0];
		for (const [namn, rad] of [...slag].sort()) {
			print(rowOf(namn, rad));
			for (const i of [0, 1, 2, 3] as const) summa[i] += rad[i];
		}
		print(rowOf('all', summa));
		const first = bytes ? `; first search at most ${kb(bytes[0])}, ${kb(bytes[1])} in the middle` : '';
		const made = `made in ${(motor.byggtid / 1000).toFixed(1)} s with ${mb(motor.minne)} of memory`;
		print(`  index ${mb(motor.storlek)}, ${made}; ${ms.toFixed(1)} ms a query${first}`);
		print(`  ${utanSvar} queries have no right document here, and are not counted`);
	}
}

function rowOf(namn: string, [antal, forst, fem, mrr]: readonly [number, number, number, number]): string {
	const share = (n: number): string => (n / antal).toFixed(3).padStart(8);
	return `  ${namn.padEnd(16)}${String(antal).padStart(4)}${share(forst)}${share(fem)}${share(mrr)}`;
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
