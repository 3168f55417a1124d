import { siffra, uppraknad, versal } from '../text/antal.ts';
import type { Jamforelse } from './jamfor.ts';

/** How the texts are spoken of where one is no version of the other. */
export interface Tvatexter {
	readonly fran: string;
	readonly till: string;
}

/**
 * What a comparison found, in words, for example: 12 ord ändrade i 3 stycken; ett stycke tillagt.
 * @param texter given when neither text is a version of the other, so that nothing was added or removed
 */
export function summarize({ rader, antal }: Jamforelse, texter?: Tvatexter): string {
	const of = (slag: string) => rader.filter((rad) => rad.slag === slag).length;
	const flyttade = rader.filter(({ arFlyttad }) => arFlyttad).length;
	const bara = (text: string): [string, string] => [`stycke bara i ${text}`, `stycken bara i ${text}`];
	const ord = [
		...counted(antal.andrade, texter ? OLIKA : ANDRADE),
		...counted(antal.borttagna, texter ? ordBara(texter.fran) : BORTTAGNA),
		...counted(antal.tillagda, texter ? ordBara(texter.till) : TILLAGDA),
	];
	const delar = [
		...(ord.length > 0 ? [`${uppraknad(ord)} i ${counted(of('andrad'), ['stycke', 'stycken']).join('')}`] : []),
		...counted(of('tillagd'), texter ? bara(texter.till) : ['stycke tillagt', 'stycken tillagda']),
		...counted(of('borttagen'), texter ? bara(texter.fran) : ['stycke borttaget', 'stycken borttagna']),
		...counted(flyttade, ['stycke på annan plats', 'stycken på annan plats']),
	];
	if (delar.length === 0) return 'Texterna har samma ord.';
	return versal(`${delar.join('; ')}.`);
}

const ANDRADE = ['ord ändrat', 'ord ändrade'] as const;
const OLIKA = ['ord som är olika', 'ord som är olika'] as const;
const BORTTAGNA = ['ord borttaget', 'ord borttagna'] as const;
const TILLAGDA = ['ord tillagt', 'ord tillagda'] as const;

function ordBara(text: string): readonly [string, string] {
	return [`ord bara i ${text}`, `ord bara i ${text}`];
}

/** Below this many words a share would say more than the words do. */
const LEAST_FOR_SHARE = 20;

/** How much of a source file differs from the reading text, in words. */
export function summarizeShare({ antal, ordFran }: Jamforelse): string {
	const olika = antal.andrade + antal.borttagna + antal.tillagda;
	const andel = new Intl.NumberFormat('sv', { style: 'percent', maximumFractionDigits: 1 }).format(olika / ordFran);
	const share = ordFran >= LEAST_FOR_SHARE ? `, ${andel}` : '';
	return `${siffra(olika)} av källfilens ${siffra(ordFran)} ord skiljer sig från lästexten${share}.`;
}

function counted(n: number, [ental, flertal]: readonly [string, string]): string[] {
	if (n === 0) return [];
	return [n === 1 ? `ett\u00A0${ental}` : `${siffra(n)}\u00A0${flertal}`];
}
