import dictionary from 'dictionary-sv';
import type { Sokdokument } from '../../src/search/index/dokument.ts';
import { nyckel } from '../../src/search/sprak/nyckel.ts';
import { ordI } from '../../src/search/sprak/ord.ts';
import { STOPPORD } from '../../src/search/sprak/stoppord.ts';

/** How many of the inflected forms that texts have are looked up by the key of their word. */
export interface Bojning {
	readonly former: number;
	readonly samma: number;
	/** The others, as `form (word)`. */
	readonly andra: readonly string[];
}

interface Regel {
	readonly bort: string;
	readonly till: string;
	readonly slut: RegExp;
}

const ENDING = /^SFX\s+(\S)\s+(\S+)\s+([^\s/]+)\S*\s+(\S+)/;

/**
 * Inflects every word of the documents that the Swedish dictionary has by the dictionary's own rules (Hunspell's SFX lines,
 * hunspell(5)), and looks at those of the forms that the documents have too. What the dictionary gives as a word of its own
 * (`litterär` beside `litteratur`) is none of them.
 */
export function bojning(dokument: readonly Sokdokument[]): Bojning {
	const ord = ordUr(dokument);
	const regler = endings(new TextDecoder().decode(dictionary.aff));
	const andra: string[] = [];
	let former = 0;
	for (const rad of new TextDecoder().decode(dictionary.dic).split('\n')) {
		const [word = '', flags = ''] = rad.split('/');
		if (!/^\p{Ll}+$/u.test(word) || !ord.has(word) || STOPPORD.has(word)) continue;
		const key = nyckel(word);
		const forms = new Set(
			[...flags].flatMap((flag) =>
				(regler.get(flag) ?? [])
					.filter(({ bort, slut }) => word.endsWith(bort) && slut.test(word))
					.map(({ bort, till }) => word.slice(0, word.length - bort.length) + till),
			),
		);
		for (const form of forms) {
			if (form === word || !ord.has(form) || STOPPORD.has(form)) continue;
			former++;
			if (nyckel(form) !== key) andra.push(`${form} (${word})`);
		}
	}
	return { former, samma: former - andra.length, andra };
}

function ordUr(dokument: readonly Sokdokument[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const { titel, stycken } of dokument)
		for (const text of [titel, ...stycken.map((stycke) => stycke.text)])
			for (const { ord } of ordI(text.toLowerCase())) found.add(ord);
	return found;
}

function endings(aff: string): ReadonlyMap<string, readonly Regel[]> {
	const all = aff.split('\n').flatMap((rad) => {
		const [, flag, bort = '', till = '', slut = ''] = ENDING.exec(rad) ?? [];
		// The first line of each flag says how many follow.
		if (flag === undefined || /^\d+$/.test(slut)) return [];
		const regel: Regel = {
			bort: bort === '0' ? '' : bort,
			till: till === '0' ? '' : till,
			slut: new RegExp(`${slut === '.' ? '' : slut}$`, 'u'),
		};
		return [[flag, regel] as const];
	});
	return new Map([...Map.groupBy(all, ([flag]) => flag)].map(([flag, some]) => [flag, some.map(([, regel]) => regel)]));
}
