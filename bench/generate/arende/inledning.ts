import { organ } from '../register/organ.ts';
import { medParti, type Personpost } from '../register/personer.ts';
import { datumord } from '../sprak/tal.ts';
import type { Plats } from './dokument.ts';
import type { Huvud } from './huvud.ts';
import type { Oppen } from './oppen.ts';
import type { Skrivning } from './skrivning.ts';

/**
 * The first paragraph of a handling: date, number and whom it is to, as far as the handling says.
 * A date that it does not give is named among what is missing.
 */
export function inledning(s: Skrivning, oppen: Oppen, etikett = 'Datum', rader: readonly string[] = []): Plats {
	const { datering, dok } = oppen;
	const nummer = s.huvud.diarienummer;
	const delar = [
		...(datering.text ? [`${etikett}: ${datering.text}`] : []),
		...rader,
		...(nummer ? [`Diarienummer: ${nummer}`] : []),
	];
	if (datering.datum === undefined)
		oppen.saknas.push({ vad: 'datum', text: 'Handlingens datum framgår inte av källorna.' });
	return dok.stycke(delar.length > 0 ? delar.join('\n') : 'Utan datum och diarienummer.');
}

/** Signatures, each a paragraph with the title under the name. */
export function underskrifter(s: Skrivning, oppen: Oppen, personer: readonly Personpost[], roll?: string) {
	return personer.map((person) => {
		const titel = roll ?? person.roll ?? 'Ledamot';
		const plats = oppen.dok.stycke(`${medParti(person)}\n${titel}`);
		const kalla = s.namnge(oppen, person, plats, { roll: titel, ...(person.organ && { organ: person.organ }) });
		return { person: person.id, ...(person.parti && { parti: person.parti.id }), roll: titel, kalla };
	});
}

/** "kommunfullmäktige", with a note in the register of where it is named. */
export function namnOrgan(s: Skrivning, id: string, plats: Plats): void {
	const { namn } = organ(id);
	if (plats.text.includes(namn)) s.bok.kalla('organ', id, s.full(plats.kalla(namn)));
}

/** A paragraph that refers to an earlier ärende, and the link that it justifies; nothing when there is none. */
export function hanvisning(s: Skrivning, oppen: Oppen): void {
	const annat = tidigareArende(s, oppen.steg.dag);
	if (!annat) return;
	const hur = annat.diarienummer ?? `påbörjat den ${datumord(annat.start)}`;
	const citat = `ärendet ”${annat.titel}” (${hur})`;
	const plats = oppen.dok.stycke(
		`Frågan har tidigare ${s.slump.val(['behandlats', 'tagits upp', 'berörts', 'prövats'])} i ${citat}. ${oppen.text.mening([])}`,
	);
	oppen.lankar.push({
		till: annat.id,
		typ: s.slump.val(['namner', 'namner', 'namner', 'genomfor', 'ersatter', 'tillagg-till']),
		citat,
		kalla: plats.kalla(citat),
	});
}

function tidigareArende({ tidigare, huvud, slump }: Skrivning, dag: number): Huvud | undefined {
	if (tidigare.length === 0) return undefined;
	let any: Huvud | undefined;
	for (let i = 0; i < 12; i++) {
		const annat = slump.val(tidigare);
		if (annat.start >= dag - 20 || annat.id === huvud.id) continue;
		if (annat.amne.id === huvud.amne.id) return annat;
		any ??= annat;
	}
	return any;
}
