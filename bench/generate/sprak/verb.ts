import { adjektiv, type Adjektiv } from './bojning.ts';

/** Forms of a verb; `s` marks the passive. A particle ("följa upp") is part of each. */
export interface Verb {
	readonly inf: string;
	readonly pres: string;
	readonly pret: string;
	readonly sup: string;
	readonly sups: string;
	readonly infs: string;
	readonly press: string;
	readonly prets: string;
	readonly part: Adjektiv;
}

/** Reads `pröva:1`, `utreda:2d`, `skriva|skriver|skrev|skrivit|skriven`, each with an optional ` particle`. */
export function verb(text: string): Verb {
	const [head = '', ...partikel] = text.split('_');
	const p = partikel.map((ord) => ` ${ord}`).join('');
	const [inf = '', pres, pret, sup, part = '', pass] = head.includes('|') ? head.split('|') : regular(head);
	if (!pres || !pret || !sup) throw new TypeError(`${text} has no conjugation`);
	const press =
		pass ?? (inf.endsWith('a') && pres.endsWith('er') ? `${pres.slice(0, -2)}s` : `${pres.replace(/r$/, '')}s`);
	return {
		inf: inf + p,
		pres: pres + p,
		pret: pret + p,
		sup: sup + p,
		sups: `${sup}s${p}`,
		infs: `${inf}s${p}`,
		press: press + p,
		prets: `${pret}s${p}`,
		part: adjektiv(part ? p.trim() + part : `${inf}d`),
	};
}

function regular(text: string): string[] {
	const [inf = '', klass = ''] = text.split(':');
	const stam = inf.slice(0, -1);
	const kort = stam.replace(/([mn])\1$/, '$1');
	switch (klass) {
		case '1':
			return [inf, `${inf}r`, `${inf}de`, `${inf}t`, `${inf}d`, `${inf}s`];
		case '2':
			return [inf, `${stam}er`, `${kort}de`, `${kort}t`, `${kort}d`];
		case '2d':
			return [inf, `${stam}er`, `${stam}de`, `${stam.slice(0, -1)}tt`, `${stam}d`];
		case '2n':
			return [inf, `${stam}er`, `${stam}e`, `${stam.slice(0, -1)}t`, stam];
		case '2r':
			return [inf, stam, `${stam}de`, `${stam}t`, `${stam}d`, `${stam}s`];
		case '2t':
			return [inf, `${stam}er`, `${stam}te`, `${stam}t`, `${stam}t`];
		default:
			throw new TypeError(`${text} has no conjugation`);
	}
}
