import type { Uppslag } from './fakta.ts';
import type { Faktum, Underlag } from './faktum.ts';
import { NAMN } from './namn.ts';
import { findPerson } from './personer.ts';

const TITEL =
	/(?:direktör|chef|mästare|utvecklare|tekniker|bibliotekarie|antikvarie|föreståndare|intendent|ombud|revisor|justerare|ordf|ekolog|geolog|analytiker|sköterska|handledare|redovisare|lantmätare|utförare|handläggare|sekreterare|ordförande|strateg|utredare|samordnare|jurist|registrator|planerare|controller|ekonom|ingenjör|arkitekt|rektor|ledamot|kommunalråd|gruppledare|rådgivare|specialist|assistent|inspektör|samhällsplanerare|biträdande|ansvarig|arkivarie|kanslist|kurator|pedagog|kommunikatör|ledare|koordinator|administratör|expert)\p{L}*(?:\s(?:för\s|på\s)?\p{Ll}[\p{L}-]*(?:\s(?:och\s)?\p{Ll}[\p{L}-]*){0,3})?$/iu;
const BARE_NAME = new RegExp(`^${NAMN}$`, 'u');

/** "Ordförande Rut Ek (V)", "Vid protokollet: Bo Ek": what somebody signs as stands before the name. */
const FORE_NAMN = new RegExp(
	String.raw`^(?<roll>(?i:vid protokollet|justeras|justerat|justerare|justerande|sekreterare|nämndsekreterare|ordförande|tjänstgörande ordförande|vice ordförande|protokollförare|enligt uppdrag)(?i:\s+vid protokollet)?)\s*[:.,]?\s+(?<namn>${NAMN})(?:\s?\((?<parti>\p{L}{1,5})\))?$`,
	'u',
);

/** A name with its title below or after it. */
export function isSignatureLines(rader: readonly string[]): boolean {
	return signature(rader[0] ?? '', rader[1] ?? '')?.roll !== undefined;
}

/** Names at the end of the document, with the title or the party that stands under or after them. */
export function findUndertecknare({ stycken }: Underlag, uppslag: Uppslag): Faktum[] {
	const facts: Faktum[] = [];
	const tail = stycken.filter(
		({ avsnitt, rader, slag }) =>
			slag !== 'punkt' &&
			avsnitt !== 'deltagare' &&
			((avsnitt !== 'expediering' && avsnitt !== 'bilagor' && avsnitt !== 'underlag') || isSignatureLines(rader)),
	);
	const last = tail.slice(-9);
	for (const [i, { rader, id }] of last.entries()) {
		const next = last[i + 1];
		for (let k = 0; k < rader.length; k++) {
			const line = rader[k] ?? '';
			const below = rader[k + 1] ?? (rader.length === 1 ? next?.rader[0] : undefined) ?? '';
			const found = signature(line, below);
			if (!found) continue;
			const known = findPerson(
				{ namn: found.namn, ...(found.parti !== undefined && { parti: found.parti }) },
				uppslag,
				false,
			);
			facts.push({
				slag: 'undertecknare',
				varde: found.namn,
				stycke: id,
				citat: line,
				saker: found.roll !== undefined || found.parti !== undefined,
				...(found.roll === undefined && found.parti === undefined && { skal: 'namn sist i texten utan titel' }),
				...(known && { id: known.id }),
				mer: {
					...(found.roll !== undefined && { roll: found.roll }),
					...(found.parti !== undefined && { parti: found.parti }),
				},
			});
		}
	}
	const certain = facts.filter(({ saker }) => saker);
	// A bare name counts only where it ends the text.
	const bare = facts.filter(
		({ saker, stycke }) => !saker && (stycke === tail.at(-1)?.id || stycke === tail.at(-2)?.id),
	);
	return certain.length > 0 ? certain : bare;
}

function signature(line: string, below: string): { namn: string; roll?: string; parti?: string } | undefined {
	const after = FORE_NAMN.exec(line)?.groups;
	if (after) {
		const { namn = '', roll = '', parti } = after;
		return { namn, roll, ...(parti !== undefined && { parti }) };
	}
	const party = /^(?<namn>.+?)\s?\((?<parti>\p{Lu}\p{L}{0,4})\)$/u.exec(line)?.groups;
	if (party && BARE_NAME.test(party.namn ?? '')) return { namn: party.namn ?? '', parti: party.parti ?? '' };
	const inline = /^(?<namn>[^,]+),\s*(?<roll>\p{L}[\p{L}\s-]{3,50})$/u.exec(line)?.groups;
	if (inline && BARE_NAME.test(inline.namn ?? '') && TITEL.test(inline.roll ?? ''))
		return { namn: inline.namn ?? '', roll: inline.roll ?? '' };
	if (!BARE_NAME.test(line) || TITEL.test(line)) return undefined;
	if (below !== '' && below.length < 60 && TITEL.test(below) && !/[.]$/.test(below)) return { namn: line, roll: below };
	return { namn: line };
}
