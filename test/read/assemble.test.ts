import { describe, expect, it } from 'vitest';
import type { Innehall } from '../../src/domain/register.ts';
import { readArkiv } from '../../src/read/arkiv.ts';
import { assemble } from '../../src/read/assemble.ts';
import { altered, ARCHIVE, type Files, KALLFIL, writeArchive } from '../archive.ts';

const MOTION = 'motion-2023-02-13-vaderkvarn';
const UTLATANDE = `${MOTION}/2023-10-04-tjansteutlatande`;
const PROTOKOLL = `${MOTION}/okant-datum-protokollsutdrag`;

async function innehall(damage: Files = {}): Promise<Innehall> {
	return assemble(await readArkiv(await writeArchive(damage)));
}

function arendeIn({ arenden }: Innehall, id: string) {
	const found = arenden.find((arende) => arende.id === id);
	if (!found) throw new TypeError(`no ${id}`);
	return found;
}

describe('assemble()', () => {
	it('makes an ärende of its folder', async () => {
		const arende = arendeIn(await innehall(), MOTION);
		expect(arende).toMatchObject({
			id: MOTION,
			titel: 'Laga väderkvarnen',
			status: 'forslag-till-kf',
			amnen: ['kultur'],
			anmarkningar: [],
			format: 'md',
			sammanfattning: expect.stringMatching(/^Motionen vill laga kvarnen\..*\)\.$/) as string,
		});
		expect(arende).not.toHaveProperty('lankar');
		expect(arende).not.toHaveProperty('diarienummer');
	});

	it('makes a handling of its file, with its text, its paragraphs and the size of its sources', async () => {
		const [utlatande] = arendeIn(await innehall(), MOTION).handlingar;
		expect(utlatande).toMatchObject({
			id: '2023-10-04-tjansteutlatande',
			arende: MOTION,
			datum: '2023-10-04',
			kallor: [{ fil: 'utlatande.txt', sort: 'textlager', bytes: Buffer.byteLength(KALLFIL) }],
			stycken: [
				{ id: 's1', slag: 'stycke', text: 'Den 13 februari 2023 väckte Aron Ek (V) motionen om väderkvarnen.' },
				{ id: 's2', slag: 'stycke', text: 'Motionen gäller samma kvarn som förra året.' },
			],
			expediering: [],
		});
		expect(utlatande?.brodtext.startsWith('Den 13 februari')).toBe(true);
	});

	it('writes out every source: the full id, and how it was read', async () => {
		const { handelser, parter, handlingar } = arendeIn(await innehall(), MOTION);
		expect(parter[0]?.kalla).toEqual({ handling: UTLATANDE, stycke: 's1', hur: 'ordagrant' });
		expect(handelser[0]?.kalla).toEqual({
			handling: UTLATANDE,
			stycke: 's1',
			hur: 'ordagrant',
			citat: 'väckte Aron Ek (V) motionen',
		});
		expect(handlingar[0]?.datumKalla).toEqual({ handling: UTLATANDE, hur: 'ordagrant' });
		expect(handlingar[0]?.yrkanden[0]?.kalla).toEqual({ handling: UTLATANDE, stycke: 's2', hur: 'ordagrant' });
		expect(handlingar[1]?.beslut[0]?.kalla).toEqual({ handling: PROTOKOLL, stycke: 's1', hur: 'ocr' });
	});

	it('says of a text that was not copied word for word that its facts were not read so', async () => {
		const fil = `arenden/${UTLATANDE}.md`;
		const hur = async (lasning: string) =>
			arendeIn(await innehall(altered(fil, ['  hur: textlager', `  hur: ${lasning}`])), MOTION).parter[0]?.kalla.hur;
		expect([await hur('textlager'), await hur('ocr'), await hur('avskrift')]).toEqual(['ordagrant', 'ocr', 'ocr']);
	});

	it('keeps how a fact was read where its source says so', async () => {
		const damage = altered(`arenden/${MOTION}/index.md`, [
			'      stycke: s1\n',
			'      stycke: s1\n      hur: harlett\n',
		]);
		expect(arendeIn(await innehall(damage), MOTION).handelser[0]?.kalla.hur).toBe('harlett');
	});

	it('writes out the sources of registers', async () => {
		const { organ, personer, kommun } = await innehall();
		expect(organ.find(({ id }) => id === 'kommunfullmaktige')?.kallor).toEqual([
			{ handling: UTLATANDE, stycke: 's1', hur: 'ordagrant' },
		]);
		expect(personer[0]?.uppdrag[0]?.kalla).toEqual({ handling: UTLATANDE, stycke: 's1', hur: 'ordagrant' });
		expect(kommun).toMatchObject({ namn: 'Exempelby kommun', fiktiv: true, saknas: [] });
	});

	it('gives links their two ends, whether they lead to an ärende or a handling', async () => {
		const kalla = { handling: UTLATANDE, stycke: 's2', hur: 'ordagrant' };
		expect((await innehall()).lankar).toEqual([
			{ fran: MOTION, till: 'ks-2022-1011', typ: 'namner', citat: 'samma kvarn', kalla },
		]);
		const lank =
			'lankar:\n  - till: okant-datum-protokollsutdrag\n    typ: foregar\n    kalla: 2023-10-04-tjansteutlatande#s2\nyrkanden:';
		const { lankar } = await innehall(altered(`arenden/${UTLATANDE}.md`, ['yrkanden:', lank]));
		expect(lankar.map(({ fran, till }) => [fran, till])).toEqual([
			[MOTION, 'ks-2022-1011'],
			[UTLATANDE, PROTOKOLL],
		]);
	});

	it('orders handlingar by earliest possible day, those without a date last', async () => {
		const text = (ARCHIVE[`arenden/${PROTOKOLL}.md`] ?? '').replace(
			'titel: Protokollsutdrag',
			'titel: Protokollsutdrag\ndatum: DATUM\ndatumKalla: 2023-10-04-tjansteutlatande',
		);
		const dates = { a: '2023-11', b: '194X', c: '2023-10-04/..', d: '..', e: '../2022', f: '2023' };
		const files = Object.entries(dates).map(([id, datum]) => [
			`arenden/${MOTION}/${id}.md`,
			text.replace('DATUM', `"${datum}"`),
		]);
		const { handlingar } = arendeIn(await innehall(Object.fromEntries(files) as Files), MOTION);
		expect(handlingar.map(({ id }) => id)).toEqual([
			'b',
			'f',
			'2023-10-04-tjansteutlatande',
			'c',
			'a',
			'd',
			'e',
			'okant-datum-protokollsutdrag',
		]);
	});

	it('keeps MDX as what it is', async () => {
		const fil = `arenden/${MOTION}/index.md`;
		const content = await innehall({ [fil]: null, [`${fil}x`]: ARCHIVE[fil] ?? '' });
		expect(arendeIn(content, MOTION).format).toBe('mdx');
		expect(content.sidor).toMatchObject([
			{ id: 'om', format: 'mdx', brodtext: expect.stringContaining('<Faktaruta') as string },
		]);
	});

	it('refuses an archive with nothing to stand on', async () => {
		await expect(innehall({ 'kommun.yaml': null })).rejects.toThrowErrorMatchingInlineSnapshot(
			`[TypeError: assemble() takes an archive without problems]`,
		);
	});
});
