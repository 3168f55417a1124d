import path from 'node:path';
import { expect, it } from 'vitest';
import { parseSerie } from '../../src/components/statistik/serie.ts';
import { senastPublicerat } from '../../src/domain/nytt.ts';
import { readSite } from '../../src/read/site.ts';
import { arende, handling } from '../domain/values.ts';

const MOTION = 'motion-2023-02-13-vanort-trostyanets';

it('reads figures in the order written', () => {
	expect(parseSerie('2007: 272; 2011: 243')).toEqual([
		{ namn: '2007', antal: 272 },
		{ namn: '2011', antal: 243 },
	]);
});

it.each(['', '2007', '2007: många', '2007: 1;', ': 3'])('refuses %j and shows how to write', (serie) => {
	expect(() => parseSerie(serie)).toThrow(/Skriv serien som/);
});

it('shows in the motion only figures that the named paragraph gives, with their reservation', async () => {
	const { register } = await readSite(path.resolve('content'));
	const text = register.arenden.get(MOTION)?.sammanfattning ?? '';
	const [, serie = '', handlingId = '', stycke] = /serie="([^"]+)" kalla="([^"#]+)#(s\d+)"/.exec(text) ?? [];
	const source = register.handlingar.get(handlingId)?.stycken.find(({ id }) => id === stycke)?.text ?? '';
	const figures = parseSerie(serie);
	expect(figures).toHaveLength(3);
	for (const { namn, antal } of figures) {
		expect(source).toContain(namn);
		expect(source).toContain(String(antal));
	}
	expect(text).toContain('inte strikt jämförbar');
});

it('knows the latest day on which something was published or corrected', () => {
	const rattad = handling({ id: 'h', rattelser: [{ datum: '2026-02-03', text: 'Rättat.' }] });
	expect(senastPublicerat(arende({ publicerad: '2026-01-01', handlingar: [rattad] }))).toBe('2026-02-03');
	expect(senastPublicerat(arende({}))).toBeUndefined();
});
