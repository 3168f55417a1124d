import { expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/register-oanvant.ts';
import { collectUnderlag } from '../../../src/check/underlag.ts';
import { readArkiv } from '../../../src/read/arkiv.ts';
import { findReferenser } from '../../../src/read/referenser.ts';
import { ARCHIVE, altered, writeArchive, type Files } from '../../archive.ts';

const FORFATTNING = ARCHIVE['forfattningar/2017-725.yaml'] ?? '';

const ENTRIES: Files = {
	'organ/skolnamnd.yaml': 'namn: skolnämnden\nkortnamn: SKN\nformer: [skolnämndens]\ntyp: namnd\n',
	'partier/m.yaml': 'beteckning: M\nnamn: Molnpartiet\nformer: [Molnpartiets]\n',
	'personer/berit-al.yaml': 'namn: Berit Al\nnamnvarianter: [Bcrit Al]\nkategori: annan\n',
	'amnen/skola.yaml': 'namn: Skola\nbeskrivning: Om skola.\n',
	'forfattningar/2017-725.yaml': FORFATTNING.replace('adress:', 'kortnamn: [kommunallagen, KL]\nadress:'),
};

async function unused(files: Files): Promise<string[]> {
	const arkiv = await readArkiv(await writeArchive({ ...ENTRIES, ...files }));
	return regel
		.check(collectUnderlag(arkiv, await findReferenser(arkiv)))
		.map(({ fil, rad, niva }) => `${fil}:${rad} ${niva}`);
}

const text = (words: string): Files =>
	altered('arenden/ks-2022-1011/index.md', ['Ärendet känner', `${words}\n\nÄrendet känner`]);

it('names every entry that nothing uses', async () => {
	expect(await unused({})).toEqual([
		'organ/skolnamnd.yaml:1 varning',
		'partier/m.yaml:1 varning',
		'personer/berit-al.yaml:1 varning',
		'amnen/skola.yaml:1 varning',
		'forfattningar/2017-725.yaml:1 varning',
	]);
});

it('takes an id in any field for use', async () => {
	const parter = 'parter: [{ person: berit-al, parti: m, kalla: x#s1 }]\norgan: skolnamnd\namnen: [kultur, skola]';
	const files = altered('arenden/ks-2022-1011/index.md', ['amnen: [kultur]', parter]);
	expect(await unused(files)).toEqual(['forfattningar/2017-725.yaml:1 varning']);
});

it('takes a name in a text for use, but no part of a word', async () => {
	const used = await unused(text('Bcrit Al (M) från Molnpartiet bad skolnämnden läsa kommunallagen.'));
	expect(used).toEqual(['amnen/skola.yaml:1 varning']);
	expect(await unused(text('Molnpartister och skolnämndsledamöter i KLM, 12017:7255.'))).toHaveLength(5);
	expect(await unused(text('Se KL.'))).not.toContain('forfattningar/2017-725.yaml:1 varning');
});

it('takes the short name of a body for use, and a law that a text cites in another form', async () => {
	expect(await unused(text('Beslut av SKN.'))).not.toContain('organ/skolnamnd.yaml:1 varning');
	const cites = altered('arenden/motion-2023-02-13-vaderkvarn/2023-10-04-tjansteutlatande.md', [
		'Motionen gäller',
		'Det följer av kommunallagens regler. Motionen gäller',
	]);
	expect(await unused(cites)).not.toContain('forfattningar/2017-725.yaml:1 varning');
});

it('looks for no name where an entry has none', async () => {
	const nameless = { 'partier/m.yaml': 'beteckning: M\n' };
	expect(await unused({ ...nameless, ...text('Molnpartiet (M) finns.') })).toContain('partier/m.yaml:1 varning');
});

it('takes a provision in the glossary for use', async () => {
	const files = altered('begrepp/motion.md', ['seAven', 'lagrum: [5 kap. 22 § kommunallagen (2017:725)]\nseAven']);
	expect(await unused(files)).not.toContain('forfattningar/2017-725.yaml:1 varning');
});

it('asks no use of a term', async () => {
	const used = await unused({ 'begrepp/jav.md': '---\nterm: jäv\nforklaring: När någon är för nära.\n---\n' });
	expect(used.filter((row) => row.startsWith('begrepp'))).toEqual([]);
});

it('says nothing of what a file that cannot be read may use', async () => {
	const files = { 'arenden/ks-2024-1/index.md': '---\nparter: [{ person: berit-al\n---\n' };
	expect(await unused(files)).not.toContain('personer/berit-al.yaml:1 varning');
	const names = { 'arenden/ks-2024-1/index.md': '---\ntitel: "\n---\nSkolnämndens svar enligt kommunallagen.\n' };
	expect(await unused(names)).not.toContain('forfattningar/2017-725.yaml:1 varning');
});
