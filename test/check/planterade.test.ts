import { expect, it } from 'vitest';
import { provaMangd, skrivBas } from '../../bench/fel/mangder.ts';
import { tempFolder } from '../archive.ts';

it('reports every fault put into a generated archive, with its file, line and field, and none that is not there', async () => {
	// `npm run bench -- planterade` does the same with 500 sets in five archives.
	const bas = await skrivBas(await tempFolder(), { antal: 3, seed: 'prov' });
	expect(bas.falska).toBe(0);
	let planterade = 0;
	for (let i = 0; i < 12; i++) {
		const utfall = await provaMangd(bas, `prov/${String(i)}`);
		expect(utfall.missade).toEqual([]);
		expect(utfall.funna).toBe(utfall.planterade);
		planterade += utfall.planterade;
	}
	expect(planterade).toBeGreaterThan(24);
}, 60_000);
