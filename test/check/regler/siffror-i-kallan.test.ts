import path from 'node:path';
import { expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/siffror-i-kallan.ts';
import { collectUnderlag } from '../../../src/check/underlag.ts';
import { readArkiv } from '../../../src/read/arkiv.ts';
import { findReferenser } from '../../../src/read/referenser.ts';
import { findings } from './prov.ts';

const HUVUD = 'titel: T\ningress: I.\ntyp: motion\nstatus: okand\ndiarienummer: KS-2024/1';

async function of(serie: string, kalla = 'ks-2024-1/2024-01-01-motion#s1'): Promise<string[]> {
	return findings(regel, {
		handlingar: { '2024-01-01-motion': { text: 'År 2007 hade 272 kommuner 12 500 kvarnar, i Norra Exempelby 3.' } },
		files: {
			'arenden/ks-2024-1/index.md': null,
			'arenden/ks-2024-1/index.mdx': `---\n${HUVUD}\n---\nText.\n\n<Sifferserie rubrik="R" serie="${serie}" kalla="${kalla}">\n\nOm.\n\n</Sifferserie>\n`,
		},
	});
}

it('finds every figure and name that the cited paragraph does not give', async () => {
	expect(await of('2007: 272; 2008: 27')).toEqual([
		'index.mdx:10 "2008" i serien står inte i ks-2024-1/2024-01-01-motion#s1. Rätta siffran efter källan, eller ange stycket där den står. [2008]',
		'index.mdx:10 "27" i serien står inte i ks-2024-1/2024-01-01-motion#s1. Rätta siffran efter källan, eller ange stycket där den står. [27]',
	]);
});

it('lets what stands there be, also thousands with a space and names of several words', async () => {
	expect(await of('2007: 272; 2007: 12500; Norra Exempelby: 3')).toEqual([]);
});

it('leaves a series that cannot be read, or a paragraph that is not there, to other checks', async () => {
	expect(await of('2008: många')).toEqual([]);
	expect(await of('2008: 1', 'ks-2024-1/finns-inte#s1')).toEqual([]);
});

it('finds nothing in the real series, which says itself that its figures are not strictly comparable', async () => {
	const arkiv = await readArkiv(path.resolve('content'));
	const underlag = collectUnderlag(arkiv, await findReferenser(arkiv), {});
	const serier = arkiv.arenden.filter(({ index }) => index.body.includes('<Sifferserie'));
	expect(serier).toHaveLength(1);
	expect(serier[0]?.index.body).toContain('inte strikt jämförbar');
	expect(regel.check(underlag)).toEqual([]);
});
