import { iso, type Dag } from '../sprak/tal.ts';
import { tillYaml } from '../yaml.ts';
import type { Falt, Fil } from './oppen.ts';
import type { Skrivning } from './skrivning.ts';
import { sammanfattning } from './sammanfattning.ts';
import { objekt, type Lage } from './laget.ts';

/** First day on which anything of the archive is said to have been published. */
const PUBLICERAD = 20_454;

/** The ärende's own file: facts, gaps and links as frontmatter, and a summary in plain Swedish. */
export function skrivIndex(s: Skrivning, lage: Lage): Fil {
	const { huvud, plan, slump } = s;
	const mdx = slump.chans(0.05);
	s.bok.anvand('amne', huvud.amne.id);
	const publicerad = PUBLICERAD + slump.mellan(0, 300);
	const yaml: Falt = {
		diarienummer: huvud.diarienummer,
		titel: huvud.titel,
		ingress: `${INGRESS[huvud.typ]} ${huvud.sak}.`,
		typ: huvud.typ,
		status: lage.status,
		publicerad: iso(publicerad),
		utfall: lage.utfall,
		organ: plan.avgor,
		amnen: [huvud.amne.id],
		parter: s.parter,
		handelser: s.handelser,
		saknas: saknas(s, lage),
		rattelser: rattelser(s, publicerad),
	};
	const text = sammanfattning(s, lage, mdx);
	return { namn: mdx ? 'index.mdx' : 'index.md', text: `---\n${tillYaml(yaml)}---\n\n${text.join('\n\n')}\n` };
}

const INGRESS: Readonly<Record<string, string>> = {
	motion: 'Motionen gäller',
	medborgarforslag: 'En invånare har lämnat ett förslag som gäller',
	interpellation: 'En ledamot har frågat om',
	fraga: 'En ledamot har ställt en kort fråga om',
	forslag: 'Ärendet är ett förslag om',
	remiss: 'Kommunen har blivit ombedd att säga vad den tycker om',
	ovrigt: 'Ärendet gäller',
};

function saknas({ huvud, plan, slump }: Skrivning, lage: Lage): Falt[] {
	const { namn } = objekt(huvud);
	const luckor: Falt[] = [];
	if (huvud.diarienummer === undefined)
		luckor.push({ vad: 'diarienummer', text: 'Diarienumret framgår inte av källorna.' });
	const borta = (roll: 'vackande' | 'remiss' | 'bilaga', text: string, falt: Falt): void => {
		if (plan.borta.has(roll)) luckor.push({ vad: 'handling', text, ...falt });
	};
	borta('vackande', `Texten till ${namn} finns inte i källorna.`, {
		steg: 'vackt',
		typ: huvud.typ,
		titel: huvud.titel,
	});
	borta('remiss', 'Remissen finns inte i källorna.', {
		steg: 'remitterad',
		typ: 'remiss',
		titel: `Remiss: ${huvud.titel}`,
	});
	borta('bilaga', 'Utredningen finns inte i källorna.', { typ: 'bilaga', titel: `Utredning: ${huvud.titel}` });
	if (!lage.avgjort && lage.utfall !== 'atertagen')
		luckor.push({
			vad: 'slutligt-beslut',
			text: `Det slutliga beslutet om ${namn} finns inte i källorna.`,
			steg: 'avgjord',
		});
	if (plan.ettar === undefined && huvud.typ === 'motion' && (plan.steg.at(-1)?.dag ?? 0) > huvud.start + 380)
		luckor.push({
			vad: 'ettarsanmalan',
			text: 'Om motionen anmäldes till kommunfullmäktige efter ett år framgår inte av källorna.',
			steg: 'ettarsanmald',
		});
	if (slump.chans(0.15)) luckor.push({ vad: 'overklagande', text: 'Uppgift om överklagande finns inte i källorna.' });
	return luckor;
}

function rattelser({ slump, huvud }: Skrivning, publicerad: Dag): Falt[] {
	if (!slump.chans(0.04)) return [];
	return [
		{
			datum: iso(publicerad + slump.mellan(1, 20)),
			text: 'Ämnet var felaktigt angivet när ärendet publicerades.',
			fore: 'Övrigt',
			efter: huvud.amne.namn,
		},
	];
}
