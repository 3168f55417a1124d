import { medParti } from '../register/personer.ts';
import { versal } from '../sprak/versal.ts';
import { aktor } from './motionsyrkande.ts';
import type { Falt, Oppen } from './oppen.ts';
import type { Skrivning } from './skrivning.ts';
import type { Sida } from './yrkanden.ts';

/** How the question was put and answered: by acclamation, or with counted votes. */
export function skrivPropositioner(
	s: Skrivning,
	oppen: Oppen,
	organnamn: string,
	platser: number,
	[ena, andra]: readonly Sida[],
): Falt {
	const { slump } = s;
	if (!ena || !andra) return { beslutsform: 'acklamation', beslutsformHur: 'harlett' };
	const vinnare = ena.vann ? ena : andra;
	oppen.dok.rubrik(2, 'Propositioner');
	const ord = `Ordföranden ställer yrkandet om ${ena.vad} mot yrkandet om ${andra.vad} och finner att ${organnamn} beslutar enligt yrkandet om ${vinnare.vad}.`;
	oppen.dok.stycke(ord);
	if (!slump.chans(platser > 20 ? 0.35 : 0.2))
		return { beslutsform: 'acklamation', beslutsformHur: 'harlett', propositioner: ord };
	const borta = slump.int(4);
	const avstar = slump.int(3);
	const rost = platser - borta - avstar;
	const flest = Math.min(rost, Math.floor(rost / 2) + 1 + slump.int(Math.ceil(rost / 2)));
	const [ja, nej] = ena.vann ? [flest, rost - flest] : [rost - flest, flest];
	oppen.dok.rubrik(3, 'Omröstning');
	oppen.dok.stycke(
		`Omröstning begärs och genomförs. Den som vill rösta på ${ena.vad} röstar ja. Den som vill rösta på ${andra.vad} röstar nej.`,
	);
	oppen.dok.stycke(
		`Omröstningen utfaller med ${ja} ja-röster och ${nej} nej-röster. Antalet som avstår är ${avstar} och antalet frånvarande ${borta}. ${versal(organnamn)} har därmed beslutat enligt yrkandet om ${vinnare.vad}.`,
	);
	return { beslutsform: 'omrostning', propositioner: ord, roster: { ja, nej, avstar, franvarande: borta } };
}

/** Who reserves themselves: the losing side, more often than not. */
export function skrivReservationer(s: Skrivning, oppen: Oppen, sidor: readonly Sida[]): Falt[] {
	const forlorare = sidor.filter(({ vann }) => !vann);
	if (forlorare.length === 0 || !s.slump.chans(0.65)) return [];
	oppen.dok.rubrik(2, 'Reservationer');
	return forlorare.map(({ person, id }) => {
		const lydelse = `${medParti(person)} reserverar sig mot beslutet till förmån för eget yrkande.`;
		const plats = oppen.dok.stycke(lydelse);
		return { av: [aktor(person)], tillForman: id, lydelse, kalla: plats.kalla(lydelse) };
	});
}
