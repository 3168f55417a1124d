import type { AuthoredHandling } from '../../schema/handling.ts';
import type { ArendeMapp, Fil } from '../arkiv.ts';
import { fel, type Problem } from '../problem.ts';

/** An ärende has a summary, and an outcome only when a final decision gives one. */
export function arendeFakta({ index, handlingar, arHel }: ArendeMapp): Problem[] {
	const { data, yaml } = index;
	const problem: Problem[] = [];
	if (index.body.trim() === '')
		problem.push(
			fel(
				{ fil: index.fil, rad: index.bodyRad, kolumn: 1 },
				'text-tom',
				'Sammanfattningen saknas. Skriv några meningar i klarspråk efter frontmatter.',
			),
		);
	const slutligt = !arHel || handlingar.some((h) => h.data.beslut.some(({ niva }) => niva === 'slutligt'));
	if (data.utfall !== undefined && data.utfall !== 'okant' && data.utfall !== 'atertagen' && !slutligt)
		problem.push(
			fel(
				yaml.at(['utfall']),
				'utfall-utan-beslut',
				`Utfallet "${data.utfall}" kräver ett beslut med nivån slutligt i någon handling. Ett förslag är inget beslut.`,
			),
		);
	return problem;
}

/** A handling has a text, a date only with its source, and a reading text that rests on one of its files. */
export function handlingFakta({ data, yaml, fil, bodyRad, stycken }: Fil<AuthoredHandling>): Problem[] {
	const problem: Problem[] = [];
	if (data.datum !== undefined && data.datumKalla === undefined)
		problem.push(
			fel(
				yaml.at(['datum']),
				'datum-kalla',
				'Datumet saknar källa. Lägg till datumKalla, t.ex. "2023-10-04-tjansteutlatande#s1".',
			),
		);
	if (stycken.length === 0)
		problem.push(
			fel({ fil, rad: bodyRad, kolumn: 1 }, 'text-tom', 'Lästexten saknas. Skriv handlingens text efter frontmatter.'),
		);
	for (const [i, { sida, stycke }] of (data.sidor ?? []).entries()) {
		if (!stycken.some(({ id }) => id === stycke))
			problem.push(
				fel(
					yaml.at(['sidor', i, 'stycke']),
					'stycke-saknas',
					`Stycket ${stycke} finns inte i lästexten, som har ${String(stycken.length)} stycken. Ange det första stycke som börjar på sidan ${String(sida)}.`,
				),
			);
		if (data.sidor?.slice(0, i).some((before) => before.sida >= sida))
			problem.push(
				fel(
					yaml.at(['sidor', i, 'sida']),
					'sidor-ordning',
					`Sidan ${String(sida)} står efter en sida med samma eller högre nummer. Skriv sidorna i ordning, var och en en gång.`,
				),
			);
	}
	if (!data.kallor.some((kalla) => kalla.fil === data.lasning.kalla))
		problem.push(
			fel(yaml.at(['lasning', 'kalla']), 'id-okant', `"${data.lasning.kalla}" finns inte bland handlingens kallor.`),
		);
	return problem;
}
