import { describe, expect, it } from 'vitest';
import { granska } from '../../src/check/granska.ts';
import { REGLER } from '../../src/check/regler/alla.ts';
import { UNDANTAGSKODER } from '../../src/domain/undantag.ts';
import { altered, writeArchive, type Files } from '../archive.ts';

const FOLDER = 'arenden/ks-2022-1011';
const INDEX = `${FOLDER}/index.md`;
const MOTION = 'arenden/motion-2023-02-13-vaderkvarn';
const UTLATANDE = `${MOTION}/2023-10-04-tjansteutlatande.md`;

async function found(files: Files): Promise<string[]> {
	const { problem } = await granska(await writeArchive(files));
	return problem
		.filter(({ kod }) => kod === 'personuppgifter' || kod.startsWith('undantag'))
		.map(({ fil, rad, kod, niva }) => `${fil}:${rad} ${kod} ${niva}`);
}

const undantag = (text: string, skal = 'Kommunens växel.', kod = 'personuppgifter') =>
	`undantag: [{ kod: ${kod}, text: "${text}", skal: "${skal}" }]\n`;

const index = (fm: string, words: string) =>
	altered(INDEX, ['titel: Sälja', `${fm}titel: Sälja`], ['Ärendet känner', `${words} Ärendet känner`]);

describe('an exception', () => {
	it('takes away what it names, and nothing else', async () => {
		expect(await found(index(undantag('08-535 300 00'), 'Ring 08-535 300 00 eller 08-535 300 01.'))).toEqual([
			`${INDEX}:10 personuppgifter fel`,
		]);
	});

	it('is reported when it names nothing, for it could hide something new', async () => {
		const { problem } = await granska(await writeArchive(index(undantag('08-535 300 00'), 'Ring inte.')));
		expect(problem.filter(({ kod }) => kod === 'undantag-oanvant')).toMatchInlineSnapshot(`
			[
			  {
			    "fil": "arenden/ks-2022-1011/index.md",
			    "kod": "undantag-oanvant",
			    "kolumn": 12,
			    "niva": "varning",
			    "rad": 3,
			    "text": "Undantaget (personuppgifter) gäller inget: "08-535 300 00" anmärks inte på någonstans. Ta bort det, eller rätta texten.",
			  },
			]
		`);
	});

	it('does not count its own words as what it names, nor its reason', async () => {
		const own = index(undantag('08-535 300 00', 'Växeln 08-535 300 00.'), 'Ring inte.');
		expect(await found(own)).toEqual([`${INDEX}:3 undantag-oanvant varning`]);
	});

	it('in an ärende reaches its whole folder, and no other', async () => {
		const files = index(undantag('08-535 300 00'), '');
		expect(await found({ ...files, [`${FOLDER}/avvikelser/lista.csv`]: '08-535 300 00\n' })).toEqual([]);
		expect(await found({ ...files, ...altered(UTLATANDE, ['Den 13', 'Ring 08-535 300 00. Den 13']) })).toEqual([
			`${INDEX}:3 undantag-oanvant varning`,
			`${UTLATANDE}:29 personuppgifter fel`,
		]);
	});

	it('in a handling reaches it and its sources, and nothing else', async () => {
		const handling = (words: string) =>
			altered(UTLATANDE, ['titel:', `${undantag('08-535 300 00')}titel:`], ['Den 13', `${words} Den 13`]);
		expect(await found(handling('Ring 08-535 300 00.'))).toEqual([]);
		expect(await found({ ...handling(''), [`${MOTION}/kallor/utlatande.txt`]: '08-535 300 00\n' })).toEqual([]);
		expect(await found({ ...handling(''), [`${MOTION}/kallor/protokoll.txt`]: '08-535 300 00\n' })).toEqual([
			`${UTLATANDE}:3 undantag-oanvant varning`,
			`${MOTION}/kallor/protokoll.txt:1 personuppgifter fel`,
		]);
	});

	it('is for one code', async () => {
		const files = index(undantag('08-535 300 00', 'Växel.', 'text-hygien'), 'Ring 08-535 300 00.');
		expect(await found(files)).toEqual([
			`${INDEX}:3 undantag-oanvant varning`,
			`${INDEX}:3 personuppgifter fel`,
			`${INDEX}:10 personuppgifter fel`,
		]);
	});

	it('is for one code also where there are exceptions from another', async () => {
		const two = `undantag:
  - { kod: text-hygien, text: 08-535 300 00, skal: Växel. }
  - { kod: personuppgifter, text: 08-535 300 01, skal: Växel. }
`;
		const files = index(two, 'Ring 08-535 300 00 eller 08-535 300 01.');
		expect((await found(files)).filter((row) => row.endsWith('fel'))).toEqual([
			`${INDEX}:4 personuppgifter fel`,
			`${INDEX}:12 personuppgifter fel`,
		]);
	});

	it('names its words however they are spaced, and each what it names', async () => {
		const two = `undantag:
  - { kod: personuppgifter, text: "08-535   300 00", skal: Växel. }
  - { kod: personuppgifter, text: a@exempel.se, skal: Funktion. }
`;
		expect(await found(index(two, 'Ring 08-535 300 00 eller skriv till a@exempel.se.'))).toEqual([]);
	});

	it('can be made from any rule that looks at an ärende as it is now', () => {
		const other = ['register-oanvant', 'kalla-andrad'];
		const rules = REGLER.map(({ kod }) => kod).filter((kod) => !other.includes(kod));
		expect([...UNDANTAGSKODER].sort()).toEqual(rules.sort());
	});
});
