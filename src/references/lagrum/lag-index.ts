import type { Forfattning } from '../../domain/grunddata.ts';
import { genitives } from '../inflect.ts';
import { addForms, emptyList, type PhraseList } from '../phrase-list.ts';
import { tokenize } from '../tokens.ts';
import { indexStruktur, type Struktur } from './struktur.ts';

export interface LagIndex {
	/** Short names, abbreviations and whole titles, in definite form and with genitive. */
	readonly namn: PhraseList;
	/** Ids by number in Svensk författningssamling. */
	readonly sfs: ReadonlyMap<string, string>;
	/** What follows the number in a title, as words: `om vissa kommunala befogenheter`. */
	readonly rubriker: ReadonlyMap<string, readonly string[]>;
	/** By id; laws whose structure is not known are left out. */
	readonly struktur: ReadonlyMap<string, Struktur>;
}

export function indexForfattningar(forfattningar: Iterable<Forfattning>): LagIndex {
	const namn = emptyList();
	const sfs = new Map<string, string>();
	const rubriker = new Map<string, string[]>();
	const struktur = new Map<string, Struktur>();
	for (const forfattning of forfattningar) {
		const { id, titel, kortnamn } = forfattning;
		sfs.set(forfattning.sfs, id);
		const [kind = '', subject = ''] = titel.split(/\([^()]*\)/).map((part) => part.trim());
		if (subject !== '') rubriker.set(id, [...tokenize(subject).norm]);
		const definite = definiteKind(kind);
		const whole = definite === undefined ? [] : [subject === '' ? definite : `${definite} ${subject}`];
		for (const name of [...kortnamn, ...whole]) addForms(namn, id, name, [name, ...genitives(name)]);
		const known = indexStruktur(forfattning);
		if (known) struktur.set(id, known);
	}
	return { namn, sfs, rubriker, struktur };
}

/** `lagen` of `Lag`, `kommunallagen` of `Kommunallag`, `tryckfrihetsförordningen` of `Tryckfrihetsförordning`. */
function definiteKind(kind: string): string | undefined {
	return /(?:lag|balk|förordning)$/i.test(kind) ? `${kind}en` : undefined;
}
