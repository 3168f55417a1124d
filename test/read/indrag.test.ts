import { describe, expect, it } from 'vitest';
import { parseYaml, splitFrontmatter } from '../../src/read/frontmatter.ts';
import { lasFil } from '../../src/read/las-fil.ts';
import { ARCHIVE } from '../archive.ts';

function said(yaml: string): string[] {
	return parseYaml(yaml, 'x.yaml', 1).problem.map(
		({ rad, kolumn, text }) => `${String(rad)}:${String(kolumn)} ${text}`,
	);
}

describe('a line that is indented otherwise than those it belongs with', () => {
	it.each([
		[
			'less',
			'a:\n  - b: 1\n   c: 2\n',
			['3:4 Raden börjar med 3 mellanslag, och det stämmer inte med raderna ovanför. Här väntas 4 eller 0.'],
		],
		[
			'more',
			'a: 1\n b: 2\nc: 3\n',
			['2:2 Raden börjar med 1 mellanslag, och det stämmer inte med raderna ovanför. Här väntas 0.'],
		],
		[
			'with a tab',
			'a:\n\tb: 1\n\tc: 2\n',
			['2:1 Raden är indragen med tabb. Använd mellanslag.', '3:1 Raden är indragen med tabb. Använd mellanslag.'],
		],
		[
			'with a hard space',
			'a:\n  b: 1\n\u00A0 c: 2\n',
			['3:1 Raden är indragen med ett annat tecken än vanligt mellanslag. Använd mellanslag.'],
		],
	])('is told once: %s', (_, yaml, expected) => {
		expect(said(yaml)).toEqual(expected);
	});

	it('is told beside what else is wrong in other fields', () => {
		expect(said('a:\n  - b: 1\n   c: 2\nd: e: f\ng: "h" i\n')).toEqual([
			'3:4 Raden börjar med 3 mellanslag, och det stämmer inte med raderna ovanför. Här väntas 4 eller 0.',
			'4:4 En text med kolon behöver citattecken runt sig.',
			'5:8 Här står ett tecken som inte väntades. Sätt citattecken runt texten.',
		]);
	});

	it('does not hide what the check says of the file, which is refused', () => {
		const text = '---\ntitel: Om\n ingress: Om sidan.\nokant: a\n---\n\nText.\n';
		const { problem, data } = lasFil('sidor/om.md', 'sida', Buffer.from(text));
		expect(problem.map(({ rad, kod }) => `${String(rad)} ${kod}`)).toEqual(['3 yaml-fel', '4 falt-okant']);
		expect(data).toBeUndefined();
	});

	it('is not looked for within texts of several lines', () => {
		expect(said('a: |\n  x: 1\n     y: 2\n  z\nb: c: d\n')).toEqual([
			'5:4 En text med kolon behöver citattecken runt sig.',
		]);
		expect(said('a: "x\n      y: 2\n   z: 3"\nb: c: d\n')).toEqual([
			'4:4 En text med kolon behöver citattecken runt sig.',
		]);
	});

	it('is where the fault is told in all files, whichever line it is, and never as something else', () => {
		let told = 0;
		for (const [fil, text] of Object.entries(ARCHIVE)) {
			const yaml = fil.endsWith('.yaml') ? text : (splitFrontmatter(text)?.yaml ?? '');
			const lines = yaml.split('\n');
			for (const [i, line] of lines.entries()) {
				if (!/^ *(?:- )?\w+:/.test(line)) continue;
				for (const moved of [
					` ${line}`,
					line.replace(/^ /, ''),
					line.replace(/^ +/, (space) => '\u00A0'.repeat(space.length)),
				]) {
					if (moved === line) continue;
					const { problem } = parseYaml(lines.with(i, moved).join('\n'), fil, 1);
					const own = problem.filter(({ kod }) => kod === 'yaml-fel');
					if (own.length > 0) told++;
					for (const { text: said, rad } of own) {
						expect(`${fil}:${String(i + 1)} ${moved}: ${said}`).toMatch(/: Raden (?:börjar|är indragen) med/);
						expect(rad).toBeGreaterThan(i);
					}
					expect(new Set(own.map(({ rad }) => rad)).size).toBe(own.length);
				}
			}
		}
		expect(told).toBeGreaterThan(100);
	});
});
