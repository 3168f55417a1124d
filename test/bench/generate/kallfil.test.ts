import { describe, expect, it } from 'vitest';
import { arkiv, filerI, handlingarI } from './arkiv.ts';

/** Words as they follow in a text, without the marks of Markdown. */
function ord(markdown: string): string[] {
	return markdown
		.replace(/^(?:#+|-) /gm, '')
		.replace(/^\|(?: --- \|)+$/gm, '')
		.replace(/^\| | \|$/gm, '')
		.replace(/\\$/gm, '')
		.replace(/\[\^(\d+)\]:?/g, '$1')
		.split(/\s+/)
		.filter(Boolean);
}

describe('the source file of a handling', { timeout: 60_000 }, () => {
	it('has its title and its words, every one and in the same order, or as a scanner read them', async () => {
		const filer = filerI(await arkiv({ antal: 25, seed: 'kallor' }));
		const handlingar = handlingarI(filer);
		const skadade = handlingar.flatMap(({ fil, yaml, brodtext }) => {
			const [, titel = ''] = /^titel: (.*)$/m.exec(yaml) ?? [];
			const [, namn = ''] = /^ {2}- fil: (.*)$/m.exec(yaml) ?? [];
			const kalla = filer.get(fil.replace(/[^/]+$/, `kallor/${plain(namn)}`));
			const lasta = ord(`${plain(titel)}\n${brodtext}`);
			const tryckta = ord(kalla ?? '');
			expect(tryckta, fil).toHaveLength(lasta.length);
			if (!yaml.includes('hur: avskrift')) expect(tryckta, fil).toEqual(lasta);
			return yaml.includes('hur: avskrift') ? [lasta.filter((o, i) => o !== tryckta[i]).length / lasta.length] : [];
		});
		expect(skadade.length).toBeGreaterThan(2);
		for (const andel of skadade) {
			expect(andel).toBeGreaterThan(0.2);
			expect(andel).toBeLessThan(0.5);
		}
	});
});

function plain(yaml: string): string {
	return yaml.startsWith('"') ? (JSON.parse(yaml) as string) : yaml;
}
