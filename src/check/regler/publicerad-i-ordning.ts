import type { Fil } from '../../read/arkiv.ts';
import type { AuthoredArende } from '../../schema/arende.ts';
import { fynd, type Fynd, type Regel } from '../regel.ts';

/**
 * Nothing of an ärende is published before the ärende, and nothing is corrected before it is published: feeds tell
 * their readers what is new from these days.
 */
export const regel = {
	kod: 'publicerad-i-ordning',
	check: ({ arkiv }) =>
		arkiv.arenden.flatMap(({ index, handlingar }) => {
			const { publicerad } = index.data;
			return [
				...index.data.handelser.flatMap((handelse, i) =>
					before(handelse.publicerad, publicerad, `Händelsen "${handelse.id}"`, index, ['handelser', i, 'publicerad']),
				),
				...handlingar.flatMap((fil) => [
					...before(fil.data.publicerad, publicerad, 'Handlingen', fil, ['publicerad']),
					...corrected(fil, fil.data.publicerad ?? publicerad),
				]),
				...corrected(index, publicerad),
			];
		}),
} satisfies Regel;

function before(
	dag: string | undefined,
	arendets: string | undefined,
	vad: string,
	{ yaml }: Pick<Fil<object>, 'yaml'>,
	path: readonly (string | number)[],
): Fynd[] {
	if (!dag || (arendets && arendets <= dag)) return [];
	const text = arendets
		? `${vad} är publicerad ${dag}, men ärendet först ${arendets}. Rätta den ena dagen.`
		: `${vad} är publicerad ${dag}, men ärendet säger inte när det publicerades. Skriv publicerad i ärendets index.`;
	return [fynd(yaml.at([...path]), 'publicerad-i-ordning', text, { om: dag })];
}

function corrected({ data, yaml }: Fil<Pick<AuthoredArende, 'rattelser'>>, publicerad: string | undefined): Fynd[] {
	return data.rattelser.flatMap(({ datum }, i) => {
		if (!publicerad || publicerad <= datum) return [];
		const text = `Rättelsen ${datum} är gjord före publiceringen ${publicerad}. Rätta dagen, eller ta bort rättelsen: det som inte är publicerat behöver ingen.`;
		return [fynd(yaml.at(['rattelser', i, 'datum']), 'publicerad-i-ordning', text, { om: datum })];
	});
}
