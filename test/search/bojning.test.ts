import path from 'node:path';
import { expect, it } from 'vitest';
import { generera } from '../../bench/generate/generate.ts';
import { Utmapp } from '../../bench/generate/utmapp.ts';
import { bojning } from '../../bench/search/bojning.ts';
import { readSite } from '../../src/read/site.ts';
import { sokdokument } from '../../src/search/index/dokument.ts';
import { sammanfattningstext } from '../../src/search/index/sammanfattning.ts';
import { tempFolder } from '../archive.ts';

it('finds nearly every inflected form of an archive by the key of its word', async () => {
	const root = path.join(await tempFolder(), 'content');
	await generera(new Utmapp(root), { antal: 30, seed: 'bojning' });
	const { register } = await readSite(root);
	const { former, samma, andra } = bojning(sokdokument(register, sammanfattningstext));
	expect(former).toBeGreaterThan(800);
	expect(samma / former, andra.join(', ')).toBeGreaterThan(0.98);
}, 60_000);
