import type { Arende } from '../../domain/arende.ts';
import type { Register } from '../../domain/register.ts';
import { ARENDETYP, STATUS, UTFALL } from '../../text/etiketter.ts';
import { SAJTNAMN } from '../../text/sajtnamn.ts';
import { enrad } from '../tecken.ts';
import { Bildmakare, type Bildtext } from './bild.ts';

let makare: Promise<Bildmakare> | undefined;

/** The image that a shared link to an ärende shows, as PNG. */
export async function delningsbild(arende: Arende, register: Register): Promise<Uint8Array<ArrayBuffer>> {
	makare ??= Bildmakare.ladda();
	return (await makare).rita(arendetext(arende, register));
}

/** The image of the site itself, for pages that belong to no ärende. */
export async function sajtbild({ kommun }: Register): Promise<Uint8Array<ArrayBuffer>> {
	makare ??= Bildmakare.ladda();
	return (await makare).rita({
		etikett: enrad(kommun.namn),
		titel: 'Vad kommunen har beslutat, steg för steg, med källor',
		lage: 'Det källorna inte säger står som saknat.',
		...SIDFOT(kommun),
	});
}

function arendetext(arende: Arende, { kommun }: Register): Bildtext {
	const { typ, titel, status, utfall } = arende;
	return {
		etikett: ARENDETYP[typ],
		titel: enrad(titel),
		lage: `Läget enligt källorna: ${utfall ? UTFALL[utfall] : STATUS[status]}`,
		...SIDFOT(kommun),
	};
}

const SIDFOT = ({ namn, fiktiv }: Register['kommun']): Pick<Bildtext, 'sajt' | 'forbehall'> => ({
	sajt: `${SAJTNAMN} · ${enrad(namn)}`,
	forbehall: fiktiv ? 'Påhittad kommun' : 'Fristående från kommunen',
});
