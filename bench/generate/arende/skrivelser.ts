import * as M from '../meningar/avsnitt.ts';
import type { Personpost } from '../register/personer.ts';
import { datumord, iso } from '../sprak/tal.ts';
import { inledning, underskrifter } from './inledning.ts';
import { objekt, type Lage } from './laget.ts';
import { aktor } from './motionsyrkande.ts';
import type { Steg } from './plan.ts';
import type { Skrivning } from './skrivning.ts';

/** A comment, a reservation in writing, an answer to a question, a withdrawal, or a note of what came after. */
export function skrivSkrivelse(s: Skrivning, lage: Lage, steg: Steg): void {
	const { slump, huvud } = s;
	const slag = SKRIVELSER[steg.roll];
	if (!slag) throw new TypeError(`${steg.roll} is no letter`);
	const oppen = s.oppna(steg, slag.typ);
	const { dok, text } = oppen;
	const forsta = inledning(s, oppen, 'Datum');
	const vem = skribent(s, lage, steg, oppen.ar);
	const sista = slag.text(objekt(huvud).namn, huvud.sak, datumord(steg.dag));
	const plats = dok.stycke(`${sista} ${text.mening([])}`);
	text.stycken(M.ARGUMENT, slump.mellan(...slag.langd));
	const undertecknare = vem ? underskrifter(s, oppen, [vem], slag.roll) : [];
	s.stang(oppen, `${slag.titel}: ${huvud.titel}`, { ...(vem && { avsandare: [aktor(vem)] }), undertecknare }, forsta);
	if (!slag.steg) return;
	s.handelser.push({
		id: slag.steg,
		...(oppen.datering.datum !== undefined && { datum: oppen.datering.exakt ? iso(steg.dag) : oppen.datering.datum }),
		typ: 'ovrigt',
		vad: slag.vad ?? slag.titel,
		handling: dok.id,
		steg: slag.steg,
		kalla: plats.kalla(sista),
	});
	lage.status = slag.steg;
	if (slag.steg === 'atertagen') lage.utfall = 'atertagen';
}

interface Skrivelse {
	readonly typ: string;
	readonly titel: string;
	readonly roll?: string;
	readonly langd: readonly [number, number];
	readonly steg?: string;
	readonly vad?: string;
	text(namn: string, sak: string, dag: string): string;
}

const SKRIVELSER: Readonly<Record<string, Skrivelse>> = {
	sarskilt: {
		typ: 'sarskilt-yttrande',
		titel: 'Särskilt yttrande',
		roll: 'Ledamot',
		langd: [250, 600],
		text: (namn, sak) => `Detta särskilda yttrande gäller ${namn} om ${sak}.`,
	},
	reservation: {
		typ: 'reservation',
		titel: 'Skriftlig reservation',
		roll: 'Ledamot',
		langd: [250, 560],
		text: (namn, sak) => `Denna skriftliga reservation gäller ${namn} om ${sak}.`,
	},
	svar: {
		typ: 'skrivelse',
		titel: 'Svar',
		roll: 'Kommunstyrelsens ordförande',
		langd: [420, 1500],
		text: (namn, sak) => `Detta är mitt svar på ${namn} om ${sak}.`,
	},
	aterkallelse: {
		typ: 'skrivelse',
		titel: 'Återkallelse',
		langd: [250, 340],
		steg: 'atertagen',
		vad: 'Förslaget återtas',
		text: (namn) => `Härmed återtas ${namn}.`,
	},
	efterspel: {
		typ: 'skrivelse',
		titel: 'Anteckning om laga kraft',
		langd: [250, 430],
		steg: 'laga-kraft',
		vad: 'Beslutet har vunnit laga kraft',
		text: (_, sak) => `Beslutet om ${sak} har vunnit laga kraft.`,
	},
};

function skribent(s: Skrivning, lage: Lage, { roll, organ: hos }: Steg, ar: number): Personpost | undefined {
	if (roll === 'aterkallelse') return lage.motionarer[0];
	if (roll === 'svar') return s.personer.ordforande(hos ?? 'kommunstyrelse', ar);
	if (roll === 'efterspel')
		return s.personer.tjanste('kommunstyrelsens-forvaltning', ar).find((p) => p.roll === 'Sekreterare');
	const valda = s.personer.valda(ar);
	return valda.length > 0 ? s.slump.val(valda) : undefined;
}
