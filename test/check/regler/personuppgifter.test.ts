import { describe, expect, it } from 'vitest';
import { regel, tillatnaUppgifter } from '../../../src/check/regler/personuppgifter.ts';
import { collectUnderlag } from '../../../src/check/underlag.ts';
import { readArkiv } from '../../../src/read/arkiv.ts';
import { altered, writeArchive, type Files } from '../../archive.ts';

const PNR = '811218-9876';

async function found(files: Files): Promise<string[]> {
	const arkiv = await readArkiv(await writeArchive(files));
	return regel
		.check(collectUnderlag(arkiv, new Map()))
		.map(({ fil, rad, kolumn, niva, text }) => `${fil}:${rad}:${kolumn} ${niva} ${text}`);
}

const INDEX = 'arenden/ks-2022-1011/index.md';
const KALLOR = 'arenden/ks-2022-1011/kallor';

describe('personuppgifter', () => {
	it('says nothing of an archive without any', async () => {
		expect(await found({})).toEqual([]);
	});

	it('names each kind with its place, and shows no personnummer whole', async () => {
		const words = `Ärendet av ${PNR}, 08-535 300 00 och anna@exempel.se `;
		const report = await found(altered(INDEX, ['Ärendet ', words]));
		expect(report).toMatchInlineSnapshot(`
			[
			  "arenden/ks-2022-1011/index.md:4:21 fel Personnumret 811218-**** får inte publiceras. Ta bort uppgiften. Är det ett annat slags nummer skriver du ett undantag med skäl.",
			  "arenden/ks-2022-1011/index.md:4:34 fel Telefonnumret 08-535 300 00 får inte publiceras. Ta bort uppgiften. Är det en växel skriver du ett undantag med skäl.",
			  "arenden/ks-2022-1011/index.md:4:52 fel E-postadressen anna@exempel.se får inte publiceras. Ta bort uppgiften. Är det en funktionsadress skriver du ett undantag med skäl.",
			]
		`);
		expect(report.join()).not.toContain(PNR);
	});

	it.each<[string, Files]>([
		['frontmatter', altered(INDEX, ['titel: Sälja', `titel: Av ${PNR}, sälja`])],
		['a comment in frontmatter', altered(INDEX, ['titel:', `# ${PNR}\ntitel:`])],
		['a register', altered('personer/aron-ek.yaml', ['namn: Aron Ek', `namn: Aron Ek ${PNR}`])],
		['a page', altered('sidor/om.mdx', ['En <', `${PNR} En <`])],
		['a link', altered(INDEX, ['Ärendet', `[Ärendet](https://exempel.se/${PNR})`])],
		['an HTML comment', altered(INDEX, ['Ärendet', `<!-- ${PNR} -->\nÄrendet`])],
		['a file that cannot be read otherwise', { [INDEX]: `---\ntitel: [${PNR}\n---\n` }],
		['a file that is not UTF-8', { [INDEX]: Buffer.from(`f\u00F6r ${PNR}`, 'latin1') }],
		['a source with text', { [`${KALLOR}/brev.txt`]: `Från\n${PNR}\n` }],
		['a list of deviations', { 'arenden/ks-2022-1011/avvikelser/brev.csv': `1,${PNR}\n` }],
		['the name of a source', { [`${KALLOR}/brev-${PNR}.pdf`]: '%PDF' }],
		['the name of a folder', { [`arenden/ks-2022-${PNR}/index.md`]: '' }],
		['a name that is not allowed', { [`bilagor/Anna_${PNR}.docx`]: 'PK' }],
	])('looks in %s', async (_, files) => {
		const report = await found(files);
		expect(report).toHaveLength(1);
		expect(report[0]).toContain('811218-****');
	});

	it('leaves addresses alone that kommun.yaml gives to readers, wherever they stand', async () => {
		const files = {
			...altered('kommun.yaml', [
				'kortnamn: Exempelby\n',
				'kortnamn: Exempelby\nregistrator: Registrator@exempel.se\n',
			]),
			...altered(INDEX, ['Ärendet', 'Skriv till registrator@exempel.se. Ärendet']),
		};
		expect(await found(files)).toEqual([]);
	});

	it('leaves such an address alone for faults too, and no phone number', async () => {
		const felanmalan = altered('kommun.yaml', ['  beskrivning:', '  felanmalan: fel@exempel.se\n  beskrivning:']);
		const words = altered(INDEX, ['Ärendet', 'Skriv till Fel@exempel.se eller ring 08-535 300 00. Ärendet']);
		expect(await found({ ...felanmalan, ...words })).toEqual([expect.stringContaining('Telefonnumret')]);
	});

	it('says by what words each can be excepted, and what has been', async () => {
		const words = altered(
			INDEX,
			['Ärendet', `Av ${PNR}. Ärendet`],
			[
				'titel:',
				'undantag: [{ kod: personuppgifter, text: ring@exempel.se, skal: Funktionsadress. }, { kod: ocr-skada, text: annat, skal: Så. }]\ntitel:',
			],
		);
		const arkiv = await readArkiv(
			await writeArchive({
				...words,
				...altered('kommun.yaml', ['kortnamn: Exempelby\n', 'kortnamn: Exempelby\nregistrator: Reg@exempel.se\n']),
				[`${KALLOR}/brev-${PNR}.pdf`]: '%PDF',
			}),
		);
		const all = regel.check(collectUnderlag(arkiv, new Map())).map(({ fil, om }) => [fil.split('/').at(-1), om]);
		expect(all).toEqual([
			['index.md', PNR],
			['index.md', 'ring@exempel.se'],
			[`brev-${PNR}.pdf`, PNR],
		]);
		expect(tillatnaUppgifter(arkiv)).toEqual(['reg@exempel.se', 'ring@exempel.se']);
		expect(tillatnaUppgifter(await readArkiv(await writeArchive({ 'kommun.yaml': null })))).toEqual([]);
	});

	it('shows a hundred places of a file', async () => {
		const rows = Array.from({ length: 120 }, (_, i) => `anna${String(i)}@exempel.se\n`).join('');
		expect(await found({ [`${KALLOR}/brev.txt`]: rows })).toHaveLength(100);
	});

	it('tells once what stands inside a source, and where a picture was taken', async () => {
		const arkiv = await readArkiv(await writeArchive({ [`${KALLOR}/a.pdf`]: '%PDF', [`${KALLOR}/b.jpg`]: 'x' }));
		const kallinnehall = new Map([
			[`${KALLOR}/a.pdf`, { fel: [], text: `Av\n${PNR}\n${PNR}, anna@exempel.se`, plats: false }],
			[`${KALLOR}/b.jpg`, { fel: [], text: PNR, plats: true }],
		]);
		const all = regel.check(collectUnderlag(arkiv, new Map(), { kallinnehall }));
		expect(
			all.map(
				({ fil, rad, kolumn, text, om }) => `${fil.slice(-5)}:${rad}:${kolumn} ${text.slice(0, 50)} [${om ?? ''}]`,
			),
		).toMatchInlineSnapshot(`
			[
			  "a.pdf:1:1 Inne i filen: Personnumret 811218-**** får inte pu [811218-9876]",
			  "a.pdf:1:1 Inne i filen: E-postadressen anna@exempel.se får i [anna@exempel.se]",
			  "b.jpg:1:1 Inne i filen: Personnumret 811218-**** får inte pu [811218-9876]",
			  "b.jpg:1:1 Bilden säger var den är tagen (GPS). Spara en kopi [GPS]",
			]
		`);
	});

	it('leaves checksums alone', async () => {
		const files = {
			[`${KALLOR}/summor.txt`]: `${'ab12cd34'.repeat(6)}8112189876abcdef\n8112189876${'f'.repeat(54)}\n`,
		};
		expect(await found(files)).toEqual([]);
	});

	it('looks in no picture', async () => {
		expect(await found({ [`${KALLOR}/bild.jpg`]: PNR })).toEqual([]);
	});
});
