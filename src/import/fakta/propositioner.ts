import { AV_MOTE, visshet, type Faktum, type Textstycke, type Underlag } from './faktum.ts';

const ORDFORANDE = String.raw`(?:mötes|vice |förste vice |andre vice )?ordföranden?(?:\s+\p{Lu}[\p{L}-]+){0,3}(?:\s?\(\p{L}{1,5}\))?`;
const STALLER = String.raw`(?:ställer|ställde|prövar|prövade|frågar|frågade|(?:tar|tog)\s+(?:först\s+|sedan\s+|därefter\s+)?upp|finner|fann|framställer|framställde)`;
/** Between the chair and what the chair does. */
const SEDAN = String.raw`(?:\s+(?:först|därefter|sedan|slutligen|nu|också|härefter|vidare)){0,2}`;

const SATTER = new RegExp(
	String.raw`(?<!\p{L})(?:${ORDFORANDE}${SEDAN}\s+(?:konstaterar?\s[^.]*?)?${STALLER}|${STALLER}${SEDAN}\s+${ORDFORANDE}(?!\p{L})|${ORDFORANDE}${SEDAN}\s+konstatera(?:r|de))`,
	'iu',
);
const PROV =
	/(?<!\p{L})(?:finner|fann|framställer|framställde|ställer|ställde|prövar|prövade|frågar|frågade)(?!\p{L})/iu;
const FINNER = /(?<!\p{L})(?:finner|fann)(?!\p{L})/giu;
/** Where the chair is not named: "Proposition ställs på …, varvid … antas." */
const OPERSONLIGT =
	/(?<!\p{L})(?:propositioner?(?:\s+\p{Ll}+){0,3}?\s+(?:ställs|ställdes)|(?:ställs|ställdes)\s+(?:under\s+)?proposition|framställda\s+propositioner|efter\s+ställd\s+proposition|(?:ställs|ställdes)\s+mot\s+varandra)/iu;

/** The chair tells how the proposals are to be put, before putting them. */
const INLEDER = new RegExp(
	String.raw`^(?:mötes)?${ORDFORANDE}${SEDAN}\s+(?:konstaterar?|konstaterade|meddelar|meddelade|föreslår|föreslog|redogör|redogjorde|redovisar|redovisade)(?!\p{L})`,
	'iu',
);
/** The meeting agrees on what yes and no mean in a vote; a vote that is only asked for, and how it fell, say nothing of it. */
const ROSTAR =
	/^(?=.*(?<!\p{L})(?:godkänn|fastställ))(?:.*(?<!\p{L})(?:voterings|omröstnings|propositions)(?:ordning|proposition)|.*(?<!\p{L})rösta[rs]? (?:ja|nej)(?!\p{L}))|(?<!\p{L})ja(?:-röst)? (?:innebär|betyder|är)(?!\p{L})/iu;

/** How a vote or a proposition is set up, where nobody is said to do it; not how the votes fell. */
const ORDNAR =
	/^(?!.*(?:\d|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton)\s+(?:ledamöter|ledamot|röster|ja-röster))(?=.{40})(?:.*(?<!\p{L})(?:(?:röstar|trycker|svarar) (?:ja|nej)|ja-röst|nej-röst|omröstningsordning|voteringsordning|motförslag)(?!\p{L})|.*(?<!\p{L})ja för\s.*(?<!\p{L})nej för(?!\p{L})|.*(?<!\p{L})(?:därefter|sedan|slutligen) prövas(?!\p{L})|.*(?<!\p{L})prövas (?:först|i (?:två|tre|fyra|flera) delar)|.*ordföranden?\s.*till behandling)/iu;

/** How the chair put the proposals against each other, and what came of it: a paragraph each. */
export function findPropositioner({ stycken }: Underlag, typ: string | undefined): Faktum[] {
	if (typ !== undefined && !AV_MOTE.has(typ)) return [];
	return stycken.filter(isProposition).map(({ text, id, avsnitt }) => {
		const skal = doubtOf(text, avsnitt);
		return {
			slag: 'proposition',
			varde: text,
			stycke: id,
			citat: text,
			...visshet(skal),
		};
	});
}

function isProposition({ text, avsnitt }: Textstycke): boolean {
	if (avsnitt === 'beslut' || avsnitt === 'forslag') return false;
	// How the votes fell is told after the proposition.
	if (avsnitt === 'votering' && !/(?<!\p{L})(?:ställer|ställde)(?!\p{L})/iu.test(text)) return false;
	if (SATTER.test(text) && PROV.test(text)) return true;
	return (
		avsnitt === 'propositioner' &&
		(OPERSONLIGT.test(text) || INLEDER.test(text) || ROSTAR.test(text) || ORDNAR.test(text))
	);
}

/** What a paragraph must have for it to be one proposition, whole. */
function doubtOf(text: string, avsnitt: Textstycke['avsnitt']): string | undefined {
	if (!/[.!?)”"]$/.test(text)) return 'texten slutar inte med punkt';
	const funna = text.match(FINNER)?.length ?? 0;
	if (funna > 1) return 'kan vara flera propositioner';
	if (!PROV.test(text) && !OPERSONLIGT.test(text)) return 'sägs under rubriken, men inget förslag prövas i stycket';
	if (avsnitt !== 'propositioner' && funna === 0) return 'vad ordföranden finner framgår inte';
	return undefined;
}
