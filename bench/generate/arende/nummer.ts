import { fold } from '../../../src/domain/fold.ts';
import { organ } from '../register/organ.ts';
import type { Slump } from '../slump.ts';
import { arAv } from '../sprak/tal.ts';
import type { Huvud } from './huvud.ts';

/** The form of a number is that of its time. */
export function nyttNummer(
	slump: Slump,
	{ start, namnd, amne, typ }: Pick<Huvud, 'start' | 'namnd' | 'amne' | 'typ'>,
	lopnummer: Map<string, number>,
	ids: ReadonlySet<string>,
): { id: string; text: string } {
	const ar = arAv(start);
	const kod = typ === 'ovrigt' || typ === 'remiss' ? (organ(namnd).kortnamn ?? 'KS') : 'KS';
	const key = `${kod}-${ar}`;
	let lop = lopnummer.get(key) ?? 0;
	do lop += slump.mellan(1, 6);
	while (ids.has(fold(`${key}-${lop}`)));
	lopnummer.set(key, lop);
	const id = fold(`${key}-${lop}`);
	if (ar < 2000) return { id, text: `${kod} ${ar}/${lop}` };
	if (ar < 2010) return { id, text: `${kod} ${ar}/${lop}.${amne.klass}` };
	return { id, text: slump.chans(0.04) ? `${kod}/${ar}:${lop}` : `${kod}-${ar}/${lop}.${amne.klass}` };
}
