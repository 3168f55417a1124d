import { fold } from '../../domain/fold.ts';
import { AV_MOTE, type Faktaslag, type Faktum, type Underlag } from './faktum.ts';
import { headLines } from './huvudrader.ts';
import { NAMN_MED_PARTI } from './namn.ts';
import { typeAlone } from './typ.ts';
import { outcomesIn } from './utfall.ts';

type Tvivel = (fact: Faktum, underlag: Underlag, facts: readonly Faktum[]) => string | undefined;

/** What makes a fact doubtful though one place says it plainly: another place says something else, or its words hold more. */
const TVIVEL: Partial<Record<Faktaslag, Tvivel>> = {
	typ: (fact, underlag) => fewItems(fact, underlag) ?? partsOfAnother(fact, underlag) ?? anotherType(fact, underlag),
	titel: ({ varde }) =>
		NUMMER.test(varde.replace(LASAR, '')) || /\([^()]*\d{3}[^()]*\)$/.test(varde)
			? 'rubriken har något som kanske inte hör till den'
			: undefined,
	organ: officeInMinutes,
	person: ({ varde }) =>
		/^\p{Lu}\p{Ll}{3,}(?:en|et|aren|are) \S+ \S+ \(/u.test(varde) ? 'namnet kan börja med en titel' : undefined,
	forslag: ({ varde }) =>
		/^(?!att\s)[^,.]{0,60}\s(?:föreslår|föreslås)\s[^,.]{0,60}$/iu.test(varde)
			? 'kan vara inledningen till ett förslag'
			: undefined,
	yrkande: ({ varde }) => (OM_FLER_YRKAR.test(askedFor(varde)) ? 'flera kan ha yrkat detta' : undefined),
	utfall: ({ varde }, { stycken }) => {
		const decided = stycken.filter(({ avsnitt }) => avsnitt === 'beslut').map(({ text }) => text);
		return outcomesIn(decided).some((other) => other !== varde) ? 'beslutet har punkter med olika utfall' : undefined;
	},
	expediering: tooLong,
	bilaga: tooLong,
};

/** Why a fact that was found plainly is to be looked at all the same, or nothing. */
export function tvivel(fact: Faktum, underlag: Underlag, facts: readonly Faktum[]): string | undefined {
	return TVIVEL[fact.slag]?.(fact, underlag, facts);
}

/** What looks like a registration number. */
const NUMMER = /\d{2,4}[/:.-]\d{1,6}/;
/** "2024/2025", "2024–2027" and a day are none. */
const LASAR = /(?:19|20)\d\d[/–-](?:(?:19|20)\d\d|[0-1]\d-[0-3]\d)/g;

/** Somebody else with a party, or a word for agreeing, in what one person asks for. */
const OM_FLER_YRKAR = new RegExp(
	String.raw`${NAMN_MED_PARTI}|(?<!\p{L})(?:instäm|ansluter sig|biträd|stöd (?:av|från))`,
	'u',
);

function askedFor(varde: string): string {
	return varde.slice(varde.indexOf(':') + 1);
}

/** Minutes have several items; with one it is an extract from them. */
function fewItems({ varde }: Faktum, { rubriker, stycken }: Underlag): string | undefined {
	if (varde !== 'protokoll') return undefined;
	const numbers = [
		...rubriker.flatMap((text) => /^\d+(?=[.)]? )/.exec(text)?.[0] ?? []),
		...[...rubriker, ...stycken.map(({ text }) => text)].flatMap(
			(text) => /^(?:\p{Lu}\p{L}{1,5} )?§+ ?(\d+)/u.exec(text)?.[1] ?? [],
		),
	];
	return new Set(numbers).size < 2 ? 'kan vara ett utdrag: paragraferna syns inte' : undefined;
}

/** Types of papers that people write themselves: they have no decision, and are sent to nobody. */
const EGNA: ReadonlySet<string> = new Set([
	'motion',
	'interpellation',
	'fraga',
	'medborgarforslag',
	'yrkande',
	'reservation',
	'sarskilt-yttrande',
	'tillaggsyrkande',
	'andringsyrkande',
]);

function partsOfAnother({ varde }: Faktum, { stycken }: Underlag): string | undefined {
	if (!EGNA.has(varde)) return undefined;
	const other = stycken.find(
		({ avsnitt }) => avsnitt === 'beslut' || avsnitt === 'synpunkter' || avsnitt === 'expediering',
	);
	return other && 'den har delar som en sådan handling sällan har';
}

/** Types of which one may have the name of the other in its head. */
const SLAKT: Readonly<Record<string, string>> = {
	protokoll: 'mote',
	protokollsutdrag: 'mote',
	beslut: 'mote',
	tjansteutlatande: 'skrivelse',
	tjansteskrivelse: 'skrivelse',
	skrivelse: 'skrivelse',
	yttrande: 'skrivelse',
};

function anotherType({ varde }: Faktum, underlag: Underlag): string | undefined {
	const other = headLines(underlag)
		.flatMap(({ text }) => typeAlone(text) ?? [])
		.find((typ) => typ !== varde && (SLAKT[typ] ?? typ) !== (SLAKT[varde] ?? varde));
	return other === undefined || AV_MOTE.has(varde) ? undefined : 'en annan handlingstyp står också överst';
}

function officeInMinutes({ varde }: Faktum, _: Underlag, facts: readonly Faktum[]): string | undefined {
	const typ = facts.find(({ slag }) => slag === 'typ')?.varde;
	return (typ === 'protokoll' || typ === 'protokollsutdrag') &&
		/(?:forvaltning|kontor|kansli|avdelning|enhet|stab)(?:en|et)?$/.test(fold(varde))
		? 'ett organ av tjänstemän för sällan protokoll'
		: undefined;
}

function tooLong({ varde }: Faktum): string | undefined {
	const bare = varde.replace(/^bilaga \S{1,4}\s/i, '');
	return bare.length > 110 || /[.;] \p{Lu}/u.test(bare) ? 'kan vara mer än en rad i listan' : undefined;
}
