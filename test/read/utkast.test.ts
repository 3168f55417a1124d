import { describe, expect, it, test } from 'vitest';
import { lasFil } from '../../src/read/las-fil.ts';
import { readSite } from '../../src/read/site.ts';
import { ARCHIVE, writeArchive } from '../archive.ts';

function read(text: string, fil = 'sidor/om.md') {
	return lasFil(fil, 'sida', Buffer.from(text));
}

function said(text: string): string[] {
	return read(text).problem.map(({ rad, kod, niva }) => `${rad} ${kod} ${niva}`);
}

const FIELDS = '---\ntitel: Om\ningress: Om sidan.\n---\n\n';

describe('two versions that git has left', () => {
	const two = (a: string, b: string) => `<<<<<<< HEAD\n${a}\n=======\n${b}\n>>>>>>> gren\n`;

	it('are one fault each, in fields and in text, beside what else is wrong', () => {
		const text = `---\n${two('titel: Om', 'titel: Om oss')}ingress: Om sidan.\nokant: a\n---\n\n${two('Ja.', 'Nej.')}`;
		expect(said(text)).toEqual(['2 git-konflikt fel', '11 git-konflikt fel', '8 falt-okant fel']);
		expect(
			said(`${FIELDS}<<<<<<< HEAD\nJa.\n||||||| bas\nKanske.\n=======\n\n## Nej\n>>>>>>> gren\n\nSlut.\n`),
		).toEqual(['6 git-konflikt fel']);
		expect(read(`${FIELDS}${two('Ja.', 'Nej.')}`).data).toBeUndefined();
	});

	it('may have lost their end, or the line between', () => {
		for (const text of ['<<<<<<< HEAD\nJa.\n', '<<<<<<< HEAD\nJa.\n>>>>>>> gren\n'])
			expect(said(FIELDS + text)).toEqual(['6 git-konflikt fel']);
	});

	it('are not what only looks alike', () => {
		for (const text of [
			'Rubrik\n=======\n\nText.\n',
			'Text.\n\n    <<<<<<< HEAD\n',
			'>>>>>>> citat\n',
			'<<<<<<<<HEAD\n',
		])
			expect(said(FIELDS + text).filter((problem) => problem.includes('konflikt'))).toEqual([]);
	});
});

describe('a draft that is not finished', () => {
	it('is refused for what is missing, and warned of for what was guessed', () => {
		const text =
			'---\n# FATTAS: rubriken hittades inte.\ntitel: x.txt\n# GISSAT: ”Om”\ningress: Om sidan.\n---\n\nText.\n';
		expect(said(text)).toEqual(['2 utkast-fattas fel', '4 utkast-gissat varning']);
		expect(read(text).problem[0]?.text).toContain('rubriken hittades inte');
	});

	it('may have other comments', () => {
		const text = '---\n# Fattas inte: något\ntitel: Om\ningress: "GISSAT: a"\n---\n\n# FATTAS: text\n';
		expect(said(text).filter((problem) => problem.includes('utkast'))).toEqual([]);
	});
});

test('a guess that is left makes a site all the same', async () => {
	const fil = 'sidor/om.mdx';
	const text = (ARCHIVE[fil] ?? '').replace('---\n', '---\n# GISSAT: ”Om”\n');
	const site = await readSite(await writeArchive({ [fil]: text }));
	expect(site.register.sidor.size).toBeGreaterThan(0);
});
