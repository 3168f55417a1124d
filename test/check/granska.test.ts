import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granska, problemsIn } from '../../src/check/granska.ts';
import { rapport } from '../../src/check/rapport.ts';
import { NO_CACHE, openCache } from '../../src/read/cache/cache.ts';
import { compareProblems, fel } from '../../src/read/problem.ts';
import { fc } from '../fast-check.ts';
import { ARCHIVE, altered, type Files, tempFolder, writeArchive } from '../archive.ts';

const MOTION = 'arenden/motion-2023-02-13-vaderkvarn';

/** Ten errors of ten kinds in five files. */
const TEN: Files = {
	...altered(
		'personer/aron-ek.yaml',
		['kategori: fortroendevald', 'kategori: förtroendevald'],
		['text: Uppdraget framgår inte.', 'text: Uppdrag #7 framgår inte.'],
	),
	...altered('begrepp/motion.md', ['seAven: [yrkande]', 'seAven: [yrkandet]']),
	...altered(
		`${MOTION}/index.md`,
		['kalla: 2023-10-04-tjansteutlatande#s1', 'kalla: 2023-10-04-tjansteutlatande#s7'],
		['väckte Aron Ek (V) motionen', 'väckte Aron Ek (M) motionen'],
		['/2023-10-04-tjansteutlatande/#s1)', '/2023-10-05-tjansteutlatande/#s1)'],
	),
	...altered(
		`${MOTION}/2023-10-04-tjansteutlatande.md`,
		['datum: 2023-10-04\n', 'datum: 2023-02-30\n'],
		['Den 13 februari', 'Den<br> 13 februari'],
		['lydelse:', 'lydelsen:'],
	),
	...altered('sidor/om.mdx', ['</Faktaruta>\n', '</Faktaruta>\n\n{1 + 1}\n']),
};

/** A municipality without anything else. */
const NOTHING: Files = Object.fromEntries(
	Object.keys(ARCHIVE).flatMap((fil) => (fil === 'kommun.yaml' ? [] : [[fil, null] as const])),
);

type Fault = readonly [fil: string, from: string, to: string];

/** Faults that each give one error, on a line of their own, and leave all lines where they are. */
const FAULTS: readonly Fault[] = [
	['kommun.yaml', 'kortnamn: Exempelby', 'kortnam: Exempelby'],
	['organ/kommunstyrelse.yaml', 'typ: styrelse', 'typ: styrelsen'],
	['partier/v.yaml', 'namn: Vindpartiet', 'namn: !v Vindpartiet'],
	['personer/aron-ek.yaml', 'kategori: fortroendevald', 'kategori:'],
	['personer/aron-ek.yaml', '- vad: roll', '- vad: rol'],
	['personer/aron-ek.yaml', 'text: Uppdraget framgår inte.', 'text: Uppdrag #7 framgår inte.'],
	['amnen/kultur.yaml', 'namn: Kultur', 'namn: "Kultur'],
	['forfattningar/2017-725.yaml', 'adress: https:', 'adress: http:'],
	['begrepp/motion.md', 'seAven: [yrkande]', 'seAven: [yrkandet]'],
	['begrepp/yrkande.md', '(/begrepp/motion/)', '(/begrepp/motion)'],
	['begrepp/yrkande.md', 'term: yrkande', 'term: motionen'],
	['sidor/om.mdx', 'id="motion"', 'id="motin"'],
	[`${MOTION}/index.md`, 'amnen: [kultur]', 'amnen: [kultr]'],
	[`${MOTION}/index.md`, 'till: ks-2022-1011', 'till: ks-2022-1012'],
	[`${MOTION}/index.md`, 'citat: samma kvarn', 'citat: annan kvarn'],
	[`${MOTION}/index.md`, 'kalla: 2023-10-04-tjansteutlatande#s1', 'kalla: 2023-10-04-tjansteutlatande#s9'],
	[`${MOTION}/index.md`, 'Motionen vill laga kvarnen.', 'Motionen vill [laga](javascript:x) kvarnen.'],
	[`${MOTION}/2023-10-04-tjansteutlatande.md`, 'datum: 2023-10-04', 'datum: 2023-10-32'],
	[`${MOTION}/2023-10-04-tjansteutlatande.md`, 'sort: textlager', 'sort: text'],
	[`${MOTION}/2023-10-04-tjansteutlatande.md`, 'Motionen gäller', 'Motionen ![x](y) gäller'],
	[
		`${MOTION}/2023-10-04-tjansteutlatande.md`,
		'lydelse: Motionen anses besvarad.',
		'lydelse: "Motionen anses besvarad. "',
	],
	[`${MOTION}/okant-datum-protokollsutdrag.md`, 'organ: kommunstyrelse', 'organ: kommunstyrelsen'],
	[`${MOTION}/okant-datum-protokollsutdrag.md`, 'kalla: protokoll.txt', 'kalla: utlatande.txt'],
	['arenden/ks-2022-1011/index.md', 'KS-2022/1011.107', 'KS-2022/1013.107'],
];

function damageOf(faults: readonly Fault[]): Files {
	const files = faults.map(([fil]) => fil);
	const replacements = (fil: string) =>
		faults.filter(([other]) => other === fil).map(([, from, to]) => [from, to] as const);
	return Object.assign({}, ...files.map((fil) => altered(fil, ...replacements(fil)))) as Files;
}

async function errors(damage: Files): Promise<string> {
	const { problem } = await granska(await writeArchive(damage));
	return rapport(
		problem.filter(({ niva }) => niva === 'fel'),
		'text',
		'content/',
	);
}

describe('granska()', () => {
	it('finds nothing wrong in an archive in which nothing is wrong', async () => {
		expect(await errors({})).toBe('Inga fel i innehållet.\n');
	});

	it('reports ten errors in five files in one run, each with its place', async () => {
		expect(await errors(TEN)).toMatchInlineSnapshot(`
			"content/arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande.md:4:8  falt-varde
			  datum: "2023-02-30" – Datumet finns inte i kalendern eller är skrivet på annat sätt än "2023-02-13", "2023-02", "1985", "1988-23" (höst), "194X", "2018~", "2023-10-04/.." eller "..".
			content/arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande.md:15:5  falt-okant
			  Fältet "lydelsen" finns inte; menade du "lydelse"? Rätta namnet eller ta bort fältet.
			content/arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande.md:29:4  html-i-text
			  HTML tillåts inte: "<br>". Skriv med Markdown, och ett ensamt < som \\<.
			content/arenden/motion-2023-02-13-vaderkvarn/index.md:12:12  stycke-saknas
			  Stycket s7 finns inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande, som har 2 stycken. Ange rätt stycke.
			content/arenden/motion-2023-02-13-vaderkvarn/index.md:23:14  citat-fel
			  Citatet "väckte Aron Ek (M) motionen" står inte i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande#s1. Citera ordagrant.
			content/arenden/motion-2023-02-13-vaderkvarn/index.md:36:32  lank-bruten
			  Länken "/arenden/motion-2023-02-13-vaderkvarn/2023-10-05-tjansteutlatande/#s1" leder ingenstans; menade du "/arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande/"? Rätta eller ta bort den.
			content/begrepp/motion.md:5:10  id-okant
			  "yrkandet" finns inte i content/begrepp; menade du "yrkande"? Rätta id:t, eller lägg till posten.
			content/personer/aron-ek.yaml:2:11  falt-varde
			  kategori: "förtroendevald" är inte ett av de tillåtna värdena; menade du "fortroendevald"? Tillåtna: fortroendevald, tjansteperson, annan.
			content/personer/aron-ek.yaml:8:18  yaml-kommentar
			  Allt efter " #" läses som en kommentar. Sätt citattecken runt hela texten.
			content/sidor/om.mdx:11:1  mdx-otillatet
			  Uttryck inom { } tillåts inte. Ett ensamt { skrivs \\{.
			Hittade 10 fel i 5 filer. docs/handbok/fel.md förklarar koderna.
			"
		`);
	});

	it('reports what else is wrong with a file that holds an invisible character, and takes nothing in from it', async () => {
		const fil = `${MOTION}/2023-10-04-tjansteutlatande.md`;
		const rader = async (sign: string) =>
			(
				await errors({
					...altered(fil, ['Motionen gäller', `Mot${sign}ionen ![x](y) gäller`], ['sort: textlager', 'sort: text']),
					...altered(`${MOTION}/index.md`, ['citat: samma kvarn', 'citat: annan kvarn']),
				})
			)
				.match(/\S+:\d+:\d+ {2}[\w-]+/g)
				?.sort();
		const hidden = [`content/${fil}:31:4  tecken-otillatet`];
		expect(await rader('\u00AD')).toEqual([...hidden, ...((await rader('')) ?? [])].sort());
		// Where a letter was lost nothing is known of the rest.
		expect(await rader('\uFFFD')).toEqual(hidden);
	});

	it('gives the same report every time', async () => {
		const root = await writeArchive(TEN);
		const reports = await Promise.all(
			[1, 2, 3, 4, 5].map(async () => rapport((await granska(root)).problem, 'json', '')),
		);
		expect(new Set(reports).size).toBe(1);
	});

	it('reports any mixture of errors as it reports each alone', async () => {
		const lines = async (faults: readonly Fault[]) =>
			(await errors(damageOf(faults))).split('\n').filter((row) => row.startsWith('content/'));
		const alone = new Map(await Promise.all(FAULTS.map(async (fault) => [fault, await lines([fault])] as const)));
		expect(FAULTS.filter((fault) => alone.get(fault)?.length !== 1)).toEqual([]);
		await fc.assert(
			fc.asyncProperty(fc.subarray([...FAULTS], { minLength: 2 }), async (faults) => {
				expect((await lines(faults)).sort()).toEqual(faults.flatMap((fault) => alone.get(fault) ?? []).sort());
			}),
			{ numRuns: 40 },
		);
	});

	it('gives no register of an archive with errors', async () => {
		expect((await granska(await writeArchive(TEN))).register).toBeUndefined();
		expect((await granska(await writeArchive())).register?.arenden.size).toBe(2);
	});

	it('never throws for what stands in a file', async () => {
		const pieces = [
			'---\n',
			'titel: ',
			'- ',
			'{',
			'}',
			'[',
			']',
			'"',
			"'",
			':',
			' #',
			'&a',
			'*a',
			'!!x',
			'|',
			'>',
			'\n',
			'  ',
			'\t',
			'<',
			'`',
			'\\',
			'\u0000',
			'å',
			'2023-02-13',
			'kalla: a#s1\n',
			'__proto__: 1\n',
		];
		const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
		const place = fc.constantFrom(
			'kommun.yaml',
			'personer/aron-ek.yaml',
			`${MOTION}/index.md`,
			'sidor/om.mdx',
			'begrepp/motion.md',
		);
		await fc.assert(
			fc.asyncProperty(place, text, fc.boolean(), async (fil, body, hasFields) => {
				const { problem } = await granska(
					await writeArchive({ [fil]: hasFields ? `---\ntitel: x\n---\n${body}` : body }),
				);
				expect(problem.some((p) => p.fil === fil)).toBe(true);
			}),
			{ numRuns: 150 },
		);
	});
});

describe('compareProblems()', () => {
	it('orders by file and place, whatever order they were found in', () => {
		const list = ['a.md', 'a/b.md', 'b.md'].flatMap((fil) =>
			[1, 2, 10].map((rad) => fel({ fil, rad, kolumn: 1 }, 'fil-namn', 'x')),
		);
		fc.assert(
			fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
				expect(shuffled.sort(compareProblems)).toEqual(list);
			}),
		);
	});
});

describe('problemsIn()', () => {
	const list = ['arenden/a/index.md', 'arenden/ab/index.md', 'kommun.yaml'].map((fil) =>
		fel({ fil, rad: 1, kolumn: 1 }, 'fil-namn', 'x'),
	);

	it('takes those of a file or a folder, and no folder that begins alike', () => {
		expect(problemsIn(list, ['arenden/a']).map(({ fil }) => fil)).toEqual(['arenden/a/index.md']);
		expect(problemsIn(list, ['kommun.yaml', 'arenden']).map(({ fil }) => fil)).toEqual(list.map(({ fil }) => fil));
		expect(problemsIn(list, [])).toBe(list);
	});
});

describe('a check of what has been checked before', () => {
	const TJANSTEUTLATANDE = `${MOTION}/2023-10-04-tjansteutlatande.md`;
	const damage = (words: string): Files => altered(TJANSTEUTLATANDE, ['Motionen gäller', `${words} Motionen gäller`]);

	it('finds the same, and what has come since', async () => {
		const root = await writeArchive(damage('Ring 070-174 06 05 ido\u0308g.'));
		const file = path.join(await tempFolder(), 'minne.sqlite');
		const look = async (cache = openCache(file)) => (await granska(root, { cache })).problem;
		const fresh = await look(NO_CACHE);
		expect(fresh.map(({ kod }) => kod)).toEqual(expect.arrayContaining(['personuppgifter', 'text-hygien']));
		expect(await look()).toEqual(fresh);
		expect(await look()).toEqual(fresh);

		await writeFile(path.join(root, TJANSTEUTLATANDE), damage('Skriv till anna@exempel.se.')[TJANSTEUTLATANDE] ?? '');
		const later = await look();
		const lost = later.filter(({ kod }) => kod === 'personuppgifter' || kod === 'text-hygien');
		expect(lost.map(({ text }) => text)).toEqual([expect.stringContaining('anna@exempel.se')]);
		expect(later).toEqual(await look(NO_CACHE));
	});
});

it('checks spelling where it is asked to', async () => {
	const ocr = `${MOTION}/okant-datum-protokollsutdrag.md`;
	const words = 'Det är så att forvaltningen och nämnden vill att det som har hänt med kvarnen ska utredas.';
	const root = await writeArchive(altered(ocr, ['---\nMotionen anses', `---\n${words} Motionen anses`]));
	const damaged = async (stavning: boolean) => {
		const { problem, stavningProvad } = await granska(root, { stavning });
		return [stavningProvad, problem.filter(({ kod }) => kod === 'ocr-skada').length];
	};
	expect(await damaged(true)).toEqual([true, 1]);
	expect(await damaged(false)).toEqual([true, 0]);
	const { stavningProvad } = await granska(await writeArchive(NOTHING), { stavning: true });
	expect(stavningProvad).toBe(true);
});
