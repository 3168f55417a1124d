import type { Slump } from '../slump.ts';

// What a scanner without Swedish letters makes of å, ä and ö, the commonest first.
const FORVAXLING: Readonly<Record<string, readonly string[]>> = {
	å: ['a', 'a', 'a', 'é', 'd', 'i'],
	ä: ['a', 'a', 'é', 'i', 'ii', 'éi', 'd'],
	ö: ['o', 'o', 'o', '6', 'é', 'd'],
	Å: ['A', 'A', 'R'],
	Ä: ['A', 'A', 'Al'],
	Ö: ['O', 'O', '0'],
};

/** Damages a text as machine reading does: å, ä and ö nearly always, other letters rarely. White space stays as it is. */
export function skada(text: string, slump: Slump): string {
	return text.replace(/[åäöÅÄÖ]|(?<=\s)i(?=\s)|rn|[”–§]/g, (tecken) => {
		const alternativ = FORVAXLING[tecken];
		if (alternativ) return slump.chans(0.96) ? slump.val(alternativ) : tecken;
		if (!slump.chans(tecken === 'i' ? 0.1 : 0.3)) return tecken;
		return { i: '1', rn: 'm', '”': '"', '–': '—', '§': 'S' }[tecken] ?? tecken;
	});
}
