import type { Uppslag } from './fakta.ts';
import { AV_MOTE, visshet, type Faktum, type Textstycke, type Underlag } from './faktum.ts';
import { identify, PERSONER, personsIn } from './personlista.ts';

const LAMNAR = String.raw`(?:anmäler|anmälde|lämnar|lämnade|avger|avgav|inger|ingav|ger|inkommer|inkom|meddelar)`;
const RESERVATION = String.raw`(?<!(?:[Ii]ngen|[Ii]nga|[Uu]tan)\s)[Rr]eservation(?:er)?`;
/** Words between, none of which denies. */
const MELLAN = String.raw`(?:\s+(?!(?:inte|ej|aldrig)\s)\p{Ll}+){0,2}`;

/** The ways in which minutes say who dissents. */
const FORMER: readonly RegExp[] = [
	// Rut Ek (V) har reserverat sig
	String.raw`(?<av>${PERSONER})(?:\s+m\.?\s?fl\.?)?,?${MELLAN}\s+(?:reserverar|reserverade|reserverat)\s+sig(?!\s+inte)(?<vad>[^.]*)`,
	// Mot beslutet reserverar sig följande ledamöter: Rut Ek (V)
	String.raw`[Rr]eserver(?:ar|ade|at)\s+sig(?:\s+(?:mot(?!\s+att\s)|till)[^.:]{0,60}?)?(?:\s+följande[^.:]{0,60})?(?:\s+(?:gör|gjorde|ledamöterna|ledamoten))?:?\s+(?<av>${PERSONER})(?<vad>[^.]*)`,
	// Rut Ek (V) lämnar en skriftlig reservation
	String.raw`(?<av>${PERSONER})\s+${LAMNAR}(?:\s+(?:in|med|en|sin|var|varsin|gemensam|gemensamt|skriftlig|skriftligen|skriftligt|muntlig|också|följande)){0,4}\s+${RESERVATION}(?<vad>[^.]*)`,
	// Reservation anmäls av Rut Ek (V)
	String.raw`${RESERVATION}(?:\s+mot\s+beslutet)?(?:\s+har)?${MELLAN}?\s+(?:av|från)\s+(?<av>${PERSONER})(?<vad>[^.]*)`,
	// Reservation: Rut Ek (V)
	String.raw`${RESERVATION}(?:\s+mot\s+beslutet)?:\s+(?<av>${PERSONER})(?<vad>[^.]*)`,
].map((form) => new RegExp(form, 'gu'));

const BARA_NAMN = new RegExp(String.raw`^(?:${PERSONER})[.]?$`, 'u');

/** Who dissents from the decision; under a heading of its own a bare list of names says so too. */
export function findReservationer(underlag: Underlag, uppslag: Uppslag, typ: string | undefined): Faktum[] {
	// A reservation in writing is signed, and its writers are its signatories.
	if (typ !== undefined && !AV_MOTE.has(typ)) return [];
	const people = personsIn(underlag);
	const hasPart = underlag.stycken.some(({ avsnitt }) => avsnitt === 'reservationer');
	const facts: Faktum[] = [];
	for (const stycke of underlag.stycken) {
		const told = TIDIGARE.has(stycke.avsnitt);
		if (told && hasPart) continue;
		for (const { lista, citat } of namesIn(stycke))
			for (const vem of people(lista)) {
				const { namn, id } = identify(vem, uppslag, underlag.ocr);
				if (facts.some(({ varde }) => varde === namn)) continue;
				const skal = told
					? 'kan vara en reservation i ett tidigare led'
					: vem.utanParti
						? 'partiet står på ett annat ställe'
						: undefined;
				facts.push({
					slag: 'reservation',
					varde: namn,
					stycke: stycke.id,
					citat,
					...visshet(skal),
					...(id !== undefined && { id }),
					mer: { lydelse: `${citat.trim()}.`.replace(/\.\.$/, '.'), parti: vem.parti ?? '' },
				});
			}
	}
	return facts;
}

/** Parts that tell what has happened before. */
const TIDIGARE: ReadonlySet<Textstycke['avsnitt']> = new Set<Textstycke['avsnitt']>([
	'sammanfattning',
	'beskrivning',
	'underlag',
]);

function namesIn({ text, avsnitt, rader }: Textstycke): { lista: string; citat: string }[] {
	const found: { lista: string; citat: string }[] = [];
	for (const { 0: citat, groups } of FORMER.flatMap((form) => [...text.matchAll(form)]))
		// Whom somebody reserves himself against stands in what the first form has found already.
		if (!found.some((before) => before.citat.includes(citat))) found.push({ lista: groups?.av ?? '', citat });
	if (found.length > 0 || avsnitt !== 'reservationer') return found;
	return (rader.length > 1 ? rader : [text])
		.filter((rad) => BARA_NAMN.test(rad))
		.map((rad) => ({ lista: rad, citat: rad }));
}
