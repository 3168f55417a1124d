import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../src/read/site.ts';

const { register } = await readSite(path.resolve('content'));
const MOTION = 'motion-2023-02-13-vanort-trostyanets';

/** Words of a reading text as they follow in it, without the marks of Markdown. */
function words(markdown: string): string[] {
	return markdown
		.replace(/^(?:#+|-) /gm, '')
		.replace(/\\$/gm, '')
		.replace(/\[\^(\d+)\]:?/g, '$1')
		.split(/\s+/)
		.filter(Boolean);
}

function kalla(arende: string, fil: string): string {
	return readFileSync(path.join('content', 'arenden', arende, 'kallor', fil), 'utf8');
}

function handling(id: string) {
	const found = register.handlingar.get(id);
	if (!found) throw new Error(`${id} is not in the content`);
	return found;
}

describe('the reading text', () => {
	it('of the tjänsteutlåtande has the words of the clean source, every one and in the same order', () => {
		const { titel, brodtext } = handling(`${MOTION}/2023-10-04-tjansteutlatande`);
		const source = words(kalla(MOTION, 'tjansteutlatande-textlager.txt').replace('\uF0B7', ' '));
		// The addressee stands at the top of the page and is a fact of its own.
		expect(['Kommunstyrelsen', ...words(titel), ...words(brodtext)]).toEqual(source);
		expect(source).toHaveLength(1329);
	});

	it('of the protokollsutdrag differs from the scan only in the listed words, one for one', () => {
		const { titel, brodtext } = handling(`${MOTION}/okant-datum-protokollsutdrag`);
		const source = words(kalla(MOTION, 'protokollsutdrag-ocr.txt'));
		const text = [...words(titel), ...words(brodtext)];
		expect(text).toHaveLength(source.length);
		const changed = text.flatMap((word, i) => (word === source[i] ? [] : [[String(i + 1), source[i], word]]));
		const listed = readFileSync(
			path.join('content', 'arenden', MOTION, 'avvikelser', 'okant-datum-protokollsutdrag.csv'),
			'utf8',
		)
			.trim()
			.split('\n')
			.slice(1)
			.map((row) =>
				[...row.matchAll(/"((?:[^"]|"")*)"|([^,]+)/g)].map(([, quoted, bare]) => quoted ?? bare).slice(0, 3),
			);
		expect(changed).toEqual(listed);
		expect(changed.length).toBeGreaterThan(90);
	});

	it('of the tilläggsyrkande has the words of its source but for the three leftovers of the template', () => {
		const { titel, brodtext } = handling('ks-2022-1011/2024-03-06-tillaggsyrkande');
		const source = kalla('ks-2022-1011', 'tillaggsyrkande.md')
			.replace('**Huddinge**', '')
			.replace('**TYP AV DOKUMENT**', '')
			.replace('Namn på organ', '')
			.replace(/[#*]/g, '');
		const text = [...words(brodtext.replace(/[*]/g, '')), ...words(titel)];
		expect(text.sort()).toEqual(words(source).sort());
		for (const leftover of ['TYP AV DOKUMENT', 'Namn på organ']) expect(brodtext).not.toContain(leftover);
	});
});
