import type { Aktor } from '../../src/domain/aktor.ts';
import type { Arende, Handelse } from '../../src/domain/arende.ts';
import { ARENDETYPER, HANDELSETYPER } from '../../src/domain/arende.ts';
import { NIVAER, UTFALL, YRKANDETYPER, YRKANDEUTFALL } from '../../src/domain/beslut.ts';
import { parseDatum } from '../../src/domain/datum.ts';
import { HANDLINGSTYPER } from '../../src/domain/handlingstyp.ts';
import { KALLSORTER, type Handling } from '../../src/domain/handling.ts';
import type { Kalla } from '../../src/domain/kalla.ts';
import { LANKTYPER } from '../../src/domain/lank.ts';
import { STATUSAR } from '../../src/domain/process.ts';
import { buildRegister, type Innehall, type Register } from '../../src/domain/register.ts';
import { SAKNAS_VAD } from '../../src/domain/saknas.ts';
import { fc } from '../fast-check.ts';

/** Texts that have broken some format or other. */
const FIENTLIGA = [
	...['</script><script>alert(1)</script>', ']]>', '<![CDATA[x]]>', '<!--', '&amp;&#0;', '${7*7}', '{{7*7}}'],
	...['rad ett\r\nrad två', '\r', '\n', '\n\n', 'slut\r', '\t=1+1', '\ttabb', '\u2028', '\u2029', '\u0085'],
	...['=HYPERLINK("https://x.invalid";"y")', '+1', '-1', '@SUM(A1)', '＝1', "'=1", "''-1", "'", "''", "'a"],
	...[
		'"',
		'""',
		'","',
		',',
		';',
		'|',
		'\\',
		'\\"',
		'"a""b"',
		'a,b\r\n"c"',
		'null',
		'NULL',
		'true',
		'0123',
		'1e5',
		'-0',
	],
	...['a\u0000b', '\u0001\u001F', '\u007F', '\uFEFFbom', '\u202Egnp.exe', '\u200B', '\uFFFE', '😀', '👩‍👩‍👧‍👦', 'e\u0301'],
	...[' inledande', 'avslutande ', '  ', "'; DROP TABLE arenden; --", 'x'.repeat(300), 'å'.repeat(300), '__proto__'],
];

/** Text that is not empty, often hostile; whole characters only, as what is read from UTF-8 is. */
export const fientligText = fc.oneof(
	fc.constantFrom(...FIENTLIGA),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
	fc.tuple(fc.constantFrom(...FIENTLIGA), fc.constantFrom(...FIENTLIGA)).map((delar) => delar.join('')),
);

const text = fientligText;
const datum = fc
	.constantFrom('2023-02-13', '1985', '1988-23', '194X', '2018~', '2023-10-04/..', '../2023-10-04', '..', '193X/194X')
	.map((d) => {
		const parsed = parseDatum(d);
		if (!parsed) throw new TypeError(d);
		return parsed;
	});
const dag = fc.constantFrom('2024-01-31', '2024-02-29', '2025-12-01');
const hur = fc.constantFrom('ordagrant', 'ocr', 'harlett');
const kanske = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const fa = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 2 });

const [PERSONER, PARTIER, ORGAN] = [
	['p1', 'p2'],
	['l', 's'],
	['kf', 'ks'],
] as const;
const HANDLINGAR = ['a1/h1', 'a1/h2', 'a2/h1'];

const person = fc.constantFrom(...PERSONER);
const parti = fc.constantFrom(...PARTIER);
const organ = fc.constantFrom(...ORGAN);

const kalla = record<Kalla>({
	handling: fc.constantFrom(...HANDLINGAR),
	stycke: kanske(fc.constantFrom('s1', 's2')),
	hur,
	citat: kanske(text),
});
const aktor = record<Aktor>({ person, parti: kanske(parti), organ: kanske(organ), roll: kanske(text) });
const part = fc.tuple(aktor, kalla).map(([a, k]) => ({ ...a, kalla: k }));
const saknas = record({ vad: fc.constantFrom(...SAKNAS_VAD), text, titel: kanske(text), kalla: kanske(kalla) });
const anmarkning = record({ vad: fc.constantFrom('oklart', 'motsagelse'), text, kallor: fa(kalla) });
const rattelse = record({ datum: dag, text, fore: kanske(text), efter: kanske(text) });

const yrkande = (id: string) =>
	record({
		id: fc.constant(id),
		typ: fc.constantFrom(...YRKANDETYPER),
		av: fc.array(aktor, { minLength: 1, maxLength: 2 }),
		avser: kanske(fc.constant(id)),
		riktatTill: kanske(organ),
		lydelse: text,
		utfall: fc.constantFrom(...YRKANDEUTFALL),
		niva: kanske(fc.constantFrom('utkast', 'forslag')),
		kalla,
	});

const beslut = (id: string, yrkandeId: string) =>
	record({
		id: fc.constant(id),
		niva: fc.constantFrom(...NIVAER),
		organ,
		riktatTill: kanske(organ),
		datum: kanske(datum),
		paragraf: kanske(text),
		lydelse: text,
		utfall: kanske(fc.constantFrom(...UTFALL)),
		beslutsform: fc.constantFrom('acklamation', 'omrostning', 'okant'),
		beslutsformHur: kanske(hur),
		yrkanden: fa(fc.constant(yrkandeId)),
		propositioner: kanske(text),
		roster: kanske(
			record({ ja: fc.nat(99), nej: fc.nat(99), avstar: kanske(fc.nat(9)), franvarande: kanske(fc.nat(9)) }),
		),
		reservationer: fa(record({ av: fa(aktor), tillForman: kanske(fc.constant(yrkandeId)), lydelse: text, kalla })),
		expediering: fa(text),
		justerat: kanske(datum),
		anslag: kanske(datum),
		kalla,
	});

const handling = (arende: string, id: string): fc.Arbitrary<Handling> =>
	record({
		id: fc.constant(id),
		arende: fc.constant(arende),
		typ: fc.constantFrom(...HANDLINGSTYPER),
		titel: text,
		datum: kanske(datum),
		datumKalla: kanske(kalla),
		organ: kanske(organ),
		avsandare: fa(aktor),
		mottagare: fa(aktor),
		undertecknare: fa(part),
		bilagor: fa(record({ titel: text, handling: kanske(fc.constant(id)), kalla })),
		yrkanden: fc.tuple(yrkande(`${id}-y`)),
		beslut: fc.tuple(beslut(`${id}-b`, `${id}-y`)),
		expediering: fa(text),
		kallor: fa(
			record({
				fil: fc.constant('fil-1.pdf'),
				sort: fc.constantFrom(...KALLSORTER),
				sha256: fc.constant('0'.repeat(64)),
				bytes: fc.nat(),
				beskrivning: kanske(text),
			}),
		),
		lasning: record({ hur: fc.constantFrom('textlager', 'ocr'), text, kalla: fc.constant('fil-1.pdf') }),
		upphovsratt: fc.constantFrom('9', '26'),
		publicerad: kanske(dag),
		saknas: fa(saknas),
		anmarkningar: fa(anmarkning),
		rattelser: fa(rattelse),
		inteLankar: fc.constant([]),
		stycken: fc
			.array(record({ text, rubrik: kanske(text), slag: fc.constantFrom('stycke', 'punkt') }), { maxLength: 3 })
			.map((stycken) =>
				stycken.map((stycke, i) => ({ id: `s${String(i + 1)}`, ankare: `p--abcdef${String(i)}`, ...stycke })),
			),
		brodtext: text,
	}) as fc.Arbitrary<Handling>;

const handelse = (id: string): fc.Arbitrary<Handelse> =>
	record({
		id: fc.constant(id),
		datum: kanske(datum),
		datumtext: kanske(text),
		datumHur: kanske(fc.constant('harlett')),
		typ: fc.constantFrom(...HANDELSETYPER),
		vad: text,
		organ: kanske(organ),
		personer: fa(person),
		handling: kanske(fc.constant('h1')),
		steg: kanske(fc.constantFrom(...STATUSAR)),
		niva: kanske(fc.constantFrom(...NIVAER)),
		ordning: kanske(fc.nat(3)),
		kalla,
	}) as fc.Arbitrary<Handelse>;

const arende = (id: string, handlingar: readonly string[]): fc.Arbitrary<Arende> =>
	record({
		id: fc.constant(id),
		diarienummer: kanske(text),
		titel: text,
		typ: fc.constantFrom(...ARENDETYPER),
		status: fc.constantFrom(...STATUSAR),
		utfall: kanske(fc.constantFrom(...UTFALL)),
		organ: kanske(organ),
		publicerad: kanske(dag),
		amnen: fa(fc.constant('skola')),
		parter: fa(part),
		handelser: fc.tuple(handelse('e1'), handelse('e2')),
		saknas: fa(saknas),
		anmarkningar: fa(anmarkning),
		rattelser: fa(rattelse),
		ingress: text,
		sammanfattning: text,
		format: fc.constant('md'),
		handlingar: fc.tuple(...handlingar.map((h) => handling(id, h))),
	}) as fc.Arbitrary<Arende>;

/** Archives whose ids fit together and whose texts may hold anything. */
export const arkiv: fc.Arbitrary<Register> = record({
	kommun: record({
		namn: text,
		kortnamn: text,
		fiktiv: fc.boolean(),
		utgivare: record({
			namn: text,
			beskrivning: text,
			typ: fc.constant('ideell'),
			epost: kanske(fc.constant('data@exempel.se')),
			organisationsnummer: kanske(fc.constant('123456-7890')),
		}),
		saknas: fa(saknas),
	}),
	arenden: fc.tuple(arende('a1', ['h1', 'h2']), arende('a2', ['h1'])),
	lankar: fa(
		record({
			fran: fc.constantFrom('a1', ...HANDLINGAR),
			till: fc.constantFrom('a2', ...HANDLINGAR),
			typ: fc.constantFrom(...LANKTYPER),
			citat: kanske(text),
			kalla,
		}),
	),
	organ: fc.tuple(
		...ORGAN.map((id) =>
			record({
				id: fc.constant(id),
				namn: text,
				kortnamn: kanske(text),
				former: fa(text),
				typ: fc.constantFrom('styrelse', 'namnd'),
				overordnat: kanske(organ),
				fran: kanske(datum),
				kallor: fa(kalla),
			}),
		),
	),
	partier: fc.tuple(
		...PARTIER.map((id) =>
			record({ id: fc.constant(id), beteckning: text, namn: kanske(text), former: fa(text), kallor: fa(kalla) }),
		),
	),
	personer: fc.tuple(
		...PERSONER.map((id) =>
			record({
				id: fc.constant(id),
				namn: text,
				namnvarianter: fa(text),
				kategori: fc.constantFrom('fortroendevald', 'tjansteperson'),
				uppdrag: fa(
					record({ organ: kanske(organ), roll: kanske(text), parti: kanske(parti), fran: kanske(datum), kalla }),
				),
				saknas: fa(saknas),
			}),
		),
	),
	begrepp: fc.tuple(
		...['ord', 'annat'].map((id) =>
			record({
				id: fc.constant(id),
				term: text,
				former: fa(text),
				synonymer: fa(text),
				forklaring: text,
				seAven: fa(fc.constantFrom('ord', 'annat')),
				lagrum: fa(text),
				brodtext: fc.oneof(text, fc.constant('')),
			}),
		),
	),
	amnen: fc.constant([{ id: 'skola', namn: 'Skola', beskrivning: 'Om skolan.' }]),
	forfattningar: fc.constant([]),
	sidor: fc.constant([]),
}).map((innehall) => {
	const register = buildRegister(innehall as unknown as Innehall);
	// A report that showed all its indexes would be megabytes long.
	return Object.assign(register, { [fc.toStringMethod]: () => JSON.stringify(innehall) });
});

/** A record without the fields that came out as `undefined`: content has them or does not. */
function record<T>(model: { readonly [K in keyof T]: fc.Arbitrary<unknown> }): fc.Arbitrary<T> {
	return fc
		.record(model as Record<string, fc.Arbitrary<unknown>>)
		.map((value) => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T);
}
