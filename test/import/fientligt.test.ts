import path from 'node:path';
import { expect, it } from 'vitest';
import { ImportFel } from '../../src/import/fel.ts';
import { readSource } from '../../src/import/importera.ts';
import { readDokument } from '../../src/import/las.ts';

const MAPP = path.resolve('test/fixtures/fientligt/pdf');

/** What the importer says of a file, or the number of pages that it read. */
async function sagt(fil: string): Promise<string> {
	try {
		const { sidor = 0, tree } = await readDokument(await readSource(path.join(MAPP, fil)), () => undefined);
		expect(tree.children.length).toBeGreaterThan(0);
		return `${String(sidor)} sidor`;
	} catch (error) {
		if (!(error instanceof ImportFel)) throw error;
		return error.message;
	}
}

it.each([
	['100sidor.pdf', '100 sidor'],
	['agarlosen.pdf', '2 sidor'],
	// Scripts are left behind; the content check refuses the file itself.
	['js.pdf', '1 sidor'],
	// Says that it has far more pages than it has.
	['sidrakning.pdf', '2 sidor'],
	['text-som.pdf', '0 sidor'],
	['cykel.pdf', 'Sida 1 i PDF:en är skadad'],
	['html-som.pdf', 'Filen har ingen text'],
	['krypterad.pdf', 'PDF:en är låst med lösenord.'],
	['noll.pdf', 'Filen är tom.'],
	['skrap.pdf', 'eller så är den skadad.'],
	['trunkerad.pdf', 'PDF:en är skadad'],
	['xxe.docx', 'Word-filen är skadad'],
	['zipslip.docx', 'Word-filen är skadad'],
	['finns-inte.pdf', 'Filen finns inte.'],
])('%s is read, or refused in one sentence, within ten seconds', { timeout: 10_000 }, async (fil, text) => {
	expect(await sagt(fil)).toContain(text);
});
