import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { granska } from '../../../src/check/granska.ts';
import { ankarlasPath, OPUBLICERAT } from '../../../src/read/ankare/ankarlas.ts';
import { nastaAnkarlas } from '../../../src/read/ankare/nasta.ts';
import { readArkiv } from '../../../src/read/arkiv.ts';
import { readSite } from '../../../src/read/site.ts';
import { ARCHIVE, writeArchive, type Files } from '../../archive.ts';

const MAPP = 'arenden/motion-2023-02-13-vaderkvarn';
const INDEX = `${MAPP}/index.md`;
const TEXT = `${MAPP}/2023-10-04-tjansteutlatande.md`;
const FORSTA = 'Den 13 februari';
const ANDRA = 'Motionen gäller';

/** What is said of the archive as it was published, perhaps otherwise than usual, with some files changed since: `<file>:<line> <text>`. */
async function sagt(files: Files, publicerat: Files = {}): Promise<string[]> {
	const before = await writeArchive(publicerat);
	const las = nastaAnkarlas(await readArkiv(before), (await readSite(before)).register, OPUBLICERAT);
	const root = await writeArchive(files);
	writeFileSync(ankarlasPath(root), las);
	const { problem } = await granska(root);
	return problem
		.filter(({ kod }) => kod === 'kalla-andrad')
		.map(({ fil, rad, niva, text }) => `${fil}:${String(rad)} ${niva} ${text}`);
}

function edited(fil: string, ...pairs: readonly (readonly [string, string])[]): Files {
	let text = ARCHIVE[fil] ?? '';
	for (const [from, to] of pairs) text = text.replaceAll(from, to);
	expect(text).not.toBe(ARCHIVE[fil]);
	return { [fil]: text };
}

it('says nothing of what is as it was published, nor before the first publication', async () => {
	expect(await sagt({})).toEqual([]);
	const { problem } = await granska(await writeArchive(edited(TEXT, [FORSTA, `Nytt.\n\n${FORSTA}`])));
	expect(problem.map(({ kod }) => kod)).not.toContain('kalla-andrad');
});

it('names every place that cites a paragraph by a number that is another’s now', async () => {
	const found = await sagt(edited(TEXT, [FORSTA, `Nytt.\n\n${FORSTA}`]));
	expect(found).toContain(
		`${INDEX}:12 varning Stycke s1 i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande är inte detsamma som vid den senaste publiceringen: det stycket är nu s2. Byt numret, om det är det som menas.`,
	);
	expect(found.map((row) => row.split(' ')[0])).toEqual([
		`${TEXT}:18`,
		`${INDEX}:12`,
		`${INDEX}:21`,
		`${INDEX}:28`,
		// A link in the text.
		`${INDEX}:36`,
		'organ/kommunfullmaktige.yaml:3',
		'personer/aron-ek.yaml:5',
	]);
});

it('is content when the numbers have been mended', async () => {
	const files = Object.fromEntries(
		Object.entries(ARCHIVE).map(([fil, text]) => [
			fil,
			text.replaceAll(
				/(tjansteutlatande\/?#|stycke: )s([12])/g,
				(_, before: string, n: string) => `${before}s${String(Number(n) + 1)}`,
			),
		]),
	);
	const text = (files[TEXT] ?? '').replace(FORSTA, `Nytt.\n\n${FORSTA}`);
	expect(await sagt({ ...files, [TEXT]: text })).toEqual([]);
});

/** A text whose citations of the first paragraph are of the second, and the other way round. */
function swapped(text: string): string {
	return text.replaceAll(
		/(tjansteutlatande\/?#s|stycke: s)([12])/g,
		(_, before: string, n: string) => before + (n === '1' ? '2' : '1'),
	);
}

const S1 = 'Den 13 februari 2023 väckte Aron Ek (V) motionen om väderkvarnen.';
const S2 = 'Motionen gäller samma kvarn som förra året.[^1]';
const CITAT = 'väckte Aron Ek (V) motionen';

it('notices two cited paragraphs that change places, without any quotation', async () => {
	const utanCitat = edited(INDEX, [`      citat: ${CITAT}\n`, '']);
	const text = edited(TEXT, [`${S1}\n\n${S2}`, `${S2}\n\n${S1}`]);
	const found = await sagt({ ...utanCitat, ...text }, utanCitat);
	expect(found.filter((row) => row.startsWith(INDEX)).map((row) => row.replace(/ Stycke.*: det/, ' … det'))).toEqual([
		`${INDEX}:12 varning … det stycket är nu s2. Byt numret, om det är det som menas.`,
		`${INDEX}:21 varning … det stycket är nu s2. Byt numret, om det är det som menas.`,
		`${INDEX}:27 varning … det stycket är nu s1. Byt numret, om det är det som menas.`,
		`${INDEX}:35 varning … det stycket är nu s2. Byt numret, om det är det som menas.`,
	]);
	// Its numbers have followed.
	const mended = swapped(utanCitat[INDEX] as string);
	expect((await sagt({ [INDEX]: mended, ...text }, utanCitat)).filter((row) => row.startsWith(INDEX))).toEqual([]);
});

it('names those alone that have not been mended with the others', async () => {
	const half = (ARCHIVE[INDEX] ?? '').replace('tjansteutlatande#s1', 'tjansteutlatande#s2');
	expect(half).not.toBe(ARCHIVE[INDEX]);
	const found = await sagt({ ...edited(TEXT, [FORSTA, `Nytt.\n\n${FORSTA}`]), [INDEX]: half });
	const rader = found.filter((row) => row.startsWith(INDEX)).map((row) => row.split(' ')[0]);
	expect(rader).toEqual([`${INDEX}:21`, `${INDEX}:28`, `${INDEX}:36`]);
});

const PART = '  - person: aron-ek\n    parti: v\n    roll: motionär\n    kalla: 2023-10-04-tjansteutlatande#s1\n';

it('names those that have not been mended beside one more citation', async () => {
	const more = edited(INDEX, [PART, PART.replace('motionär', 'talare').replace('#s1', '#s2') + PART]);
	const found = await sagt({ ...edited(TEXT, [FORSTA, `Nytt.\n\n${FORSTA}`]), ...more });
	expect(found.filter((row) => row.startsWith(INDEX)).map((row) => row.split(' ')[0])).toEqual(
		expect.arrayContaining([`${INDEX}:16`, `${INDEX}:25`, `${INDEX}:32`, `${INDEX}:40`]),
	);
});

it('asks for a look where the words have changed, and another number may be meant', async () => {
	const found = await sagt(edited(TEXT, [ANDRA, 'Förslaget avser'], [FORSTA, `Nytt.\n\n${FORSTA}`]));
	expect(found).toContain(
		`${INDEX}:28 varning Stycke s2 i motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande är inte detsamma som vid den senaste publiceringen: orden har ändrats, och stycket är nu troligen s3. Kontrollera, och byt numret om det behövs.`,
	);
});

it('says nothing of one more citation beside those that followed', async () => {
	const utanCitat = edited(INDEX, [`      citat: ${CITAT}\n`, '']);
	const text = edited(TEXT, [`${S1}\n\n${S2}`, `${S2}\n\n${S1}`]);
	const part = PART.replace('#s1', '#s2');
	const mended = swapped(utanCitat[INDEX] as string);
	const more = mended.replace(part, part.replace('motionär', 'talare').replace('#s2', '#s1') + part);
	expect(more).not.toBe(mended);
	expect((await sagt({ [INDEX]: more, ...text }, utanCitat)).filter((row) => row.startsWith(INDEX))).toEqual([]);
});

it('says nothing when only the file that cites has changed its order', async () => {
	const other = PART.replace('motionär', 'talare').replace('#s1', '#s2');
	const before = edited(INDEX, [PART, PART + other]);
	expect(await sagt(edited(INDEX, [PART, other + PART]), before)).toEqual([]);
});

it('asks for a look where the words have changed', async () => {
	const found = await sagt(edited(TEXT, [ANDRA, 'Förslaget avser']));
	expect(found).toHaveLength(2);
	for (const row of found)
		expect(row).toContain('orden har ändrats. Kontrollera att det som sägs fortfarande står där.');
});

it('says nothing when only spelling with capitals or punctuation was corrected', async () => {
	expect(await sagt(edited(TEXT, [ANDRA, 'MOTIONEN, gäller']))).toEqual([]);
});
