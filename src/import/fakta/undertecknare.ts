import type { Uppslag } from './fakta.ts';
import { LISTOR, visshet, type Faktum, type Underlag } from './faktum.ts';
import { BOKSTAVER, NAMN } from './namn.ts';
import { findPerson } from './personer.ts';
import { anyCase } from './skiftlage.ts';

const TITEL =
	/(?:direktör|chef|mästare|utvecklare|tekniker|bibliotekarie|antikvarie|föreståndare|intendent|ombud|revisor|justerare|ordf|ekolog|geolog|analytiker|sköterska|handledare|redovisare|lantmätare|utförare|handläggare|sekreterare|ordförande|strateg|utredare|samordnare|konsulent|konsult|förhandlare|controller|jurist|registrator|planerare|ekonom|ingenjör|arkitekt|rektor|ledamot|kommunalråd|gruppledare|rådgivare|specialist|assistent|inspektör|samhällsplanerare|biträdande|ansvarig|arkivarie|kanslist|kurator|pedagog|kommunikatör|ledare|koordinator|administratör|expert)\p{L}*(?<!(?:kontor|förvaltning|nämnd|avdelning|enhet|styrelse|stab|kansli|utskott|beredning|grupp|bolag)(?:et|en|n)?|[aeo]rna)(?:\s(?:för\s|på\s)?\p{Ll}[\p{L}-]*(?:\s(?:och\s)?\p{Ll}[\p{L}-]*){0,3})?$/iu;
/** Letters that make a name that of a company or a club. */
const BOLAG = 'AB|HB|KB|BRF|Brf|IF|IK|BK|SK';
const BARE_NAME = new RegExp(`^(?!.*(?<!\\p{L})(?:${BOLAG})(?!\\p{L}))${NAMN}$`, 'u');
/** Titles that are not in the list end as Swedish words for those who do something. */
const YRKE = /^\p{L}[\p{L}-]{2,}(?:are|ör|ist|olog|nom|man|ant|graf)$/u;

const VID_PROTOKOLLET = anyCase('vid protokollet');
const SOM = anyCase(
	'rätt utdraget intygar|rätt utdraget|intygar|justeras|justerat|justerare|justerande|sekreterare|nämndsekreterare|ordförande|tjänstgörande ordförande|vice ordförande|protokollförare|enligt uppdrag',
);
/** "Ordförande Rut Ek (V)", "Vid protokollet: Bo Ek": what somebody signs as stands before the name. */
const FORE_NAMN = new RegExp(
	String.raw`^(?<roll>(?:${VID_PROTOKOLLET}|${SOM})(?:\s+${VID_PROTOKOLLET})?)\s*[:.,]?\s+(?<namn>${NAMN})(?:\s?\((?<parti>\p{L}{1,5})\))?$`,
	'u',
);

/** The same on a line of its own, above those who sign. */
const SOM_ENSAM = new RegExp(`^(?:${VID_PROTOKOLLET}|${SOM})[:.]?$`, 'u');

const OVANLIG = 'titeln är ingen av de vanliga';

/** "Rut Ek (V)", and with a title after it. */
const MED_PARTI = new RegExp(String.raw`^(?<namn>[^(]+?)\s?\((?<parti>${BOKSTAVER})\)$`, 'u');
const PARTI_OCH_TITEL = new RegExp(
	String.raw`^(?<namn>[^(]+?)\s?\((?<parti>${BOKSTAVER})\),\s*(?<roll>\p{L}[\p{L}\s-]{3,50})$`,
	'u',
);

/** Letters of a paragraph that is more than a line beside a signature. */
const LONG = 100;

interface Underskrift {
	readonly namn: string;
	readonly roll?: string;
	readonly parti?: string;
	/** Why the title may be none. */
	readonly tvivel?: string;
}

/** A name with its title below or after it. */
export function isSignatureLines(rader: readonly string[]): boolean {
	const found = signature(rader[0] ?? '', rader[1] ?? '');
	// In the definite form it is an office to which something is sent.
	return found?.roll !== undefined && found.tvivel === undefined && !BESTAMD.test(found.roll);
}

/** Titles in the definite form. */
const BESTAMD = /(?:aren|chefen|ören|isten|[oe]gen|omen|torn|ekten)$/iu;

/** Names at the end of the document, with the title or the party that stands under or after them. */
export function findUndertecknare({ stycken }: Underlag, uppslag: Uppslag): Faktum[] {
	const facts: Faktum[] = [];
	const tail = stycken.filter(
		({ avsnitt, rader, slag }) =>
			slag !== 'punkt' && avsnitt !== 'deltagare' && (!LISTOR.has(avsnitt) || isSignatureLines(rader)),
	);
	const last = tail.slice(-9);
	const lastText = stycken.findLastIndex(
		({ text, avsnitt, slag }) => slag !== 'punkt' && !LISTOR.has(avsnitt) && text.length > LONG,
	);
	let said: string | undefined;
	for (const [i, stycke] of last.entries()) {
		const { rader, id, avsnitt, rubrik } = stycke;
		if (rader.length === 1 && SOM_ENSAM.test(rader[0] ?? '')) {
			said = rader[0];
			continue;
		}
		if (!BARE_NAME.test(rader[0] ?? '')) said = undefined;
		const office = said ?? (avsnitt === 'underskrifter' && SOM_ENSAM.test(rubrik ?? '') ? rubrik : undefined);
		// Whom the heading names first is a receiver or a paper, though an office stands below.
		const isFirst = LISTOR.has(avsnitt) && stycken[stycken.indexOf(stycke) - 1]?.avsnitt !== avsnitt;
		const next = last[i + 1];
		for (let k = 0; k < rader.length; k++) {
			const line = rader[k] ?? '';
			const below = rader[k + 1] ?? (rader.length === 1 ? next?.rader[0] : undefined) ?? '';
			const found = titled(signed(signature(line, below), k === 0 ? office : undefined), rader);
			if (!found) continue;
			const known = findPerson(
				{ namn: found.namn, ...(found.parti !== undefined && { parti: found.parti }) },
				uppslag,
				false,
			);
			const isInside = stycken.indexOf(stycke) < lastText;
			const skal = isFirst
				? 'står först i en lista'
				: (doubtOf(found) ?? (isInside ? 'text följer efter namnet' : undefined));
			facts.push({
				slag: 'undertecknare',
				varde: found.namn,
				stycke: id,
				citat: line,
				...visshet(skal),
				...(known && { id: known.id }),
				mer: {
					...(found.roll !== undefined && { roll: found.roll }),
					...(found.parti !== undefined && { parti: found.parti }),
				},
			});
		}
	}
	const each = facts.filter(({ varde }, i) => facts.findLastIndex((other) => other.varde === varde) === i);
	const certain = each.filter(({ saker }) => saker);
	// A bare name counts only where it ends the text, and nobody else signs.
	const ends = new Set([tail.at(-1)?.id, tail.at(-2)?.id]);
	return each.filter(
		({ saker, stycke, mer }) => saker || mer?.roll !== undefined || (certain.length === 0 && ends.has(stycke)),
	);
}

/** What a body or a company is called. */
const VERKSAMHET =
	/(?:nämnd|styrelse|förvaltning|kontor|utskott|avdelning|enhet|förening|bolag|kommun|region)\p{L}*$|(?<!\p{L})AB$/iu;

/** A bare name signs as what stands above it. */
function signed(found: Underskrift | undefined, office: string | undefined): Underskrift | undefined {
	const isBare = found !== undefined && found.roll === undefined && found.parti === undefined;
	return isBare && office !== undefined
		? { ...found, roll: office.replace(/[:.]$/, ''), tvivel: 'vad namnet skriver under som står på raden ovanför' }
		: found;
}

/** What stands alone under a name is what its bearer does, though no title ends so: `Hamnkapten`. */
function titled(found: Underskrift | undefined, rader: readonly string[]): Underskrift | undefined {
	const [, below = ''] = rader;
	const isBare = found !== undefined && found.roll === undefined && found.parti === undefined;
	const isWord = rader.length === 2 && rader[0] === found?.namn && /^\p{L}\p{Ll}{4,}$/u.test(below);
	return isBare && isWord && !VERKSAMHET.test(below) ? { ...found, roll: below, tvivel: OVANLIG } : found;
}

/** Words with a capital above which a name may be that of two who stand beside each other. */
const MANGA_NAMN = 3;

function doubtOf({ namn, roll, parti, tvivel }: Underskrift): string | undefined {
	if (tvivel !== undefined) return tvivel;
	if (namn.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length > MANGA_NAMN) return 'kan vara flera personer';
	return roll === undefined && parti === undefined ? 'namn sist i texten utan titel' : undefined;
}

/** A line with nothing but a title. */
function isTitle(line: string): boolean {
	return line.length < 60 && TITEL.test(line) && !line.endsWith('.');
}

function signature(line: string, below: string): Underskrift | undefined {
	const after = FORE_NAMN.exec(line)?.groups;
	if (after) {
		const { namn = '', roll = '', parti } = after;
		return { namn, roll, ...(parti !== undefined && { parti }) };
	}
	const both = PARTI_OCH_TITEL.exec(line)?.groups;
	if (both && BARE_NAME.test(both.namn ?? '') && TITEL.test(both.roll ?? ''))
		return { namn: both.namn ?? '', roll: both.roll ?? '', parti: both.parti ?? '' };
	const party = MED_PARTI.exec(line)?.groups;
	if (party && BARE_NAME.test(party.namn ?? '')) {
		const { namn = '', parti = '' } = party;
		return { namn, parti, ...(isTitle(below) && { roll: below }) };
	}
	const inline = /^(?<namn>[^,]+),\s*(?<roll>\p{L}[\p{L}\s-]{3,50})$/u.exec(line)?.groups;
	if (inline && BARE_NAME.test(inline.namn ?? '')) {
		const { namn = '', roll = '' } = inline;
		if (TITEL.test(roll)) return { namn, roll };
		if (YRKE.test(roll)) return { namn, roll, tvivel: OVANLIG };
	}
	if (!BARE_NAME.test(line) || TITEL.test(line)) return undefined;
	if (isTitle(below)) return { namn: line, roll: below };
	return YRKE.test(below) ? { namn: line, roll: below, tvivel: OVANLIG } : { namn: line };
}
