import { expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/rattelser-datum.ts';
import { findings } from './prov.ts';

const rattelser = (...datum: string[]) =>
	`rattelser:\n${datum.map((dag) => `  - { datum: ${dag}, text: Rättat. }`).join('\n')}`;

it('wants the oldest correction first, in an ärende and in a handling', async () => {
	const wrong = rattelser('2024-03-01', '2024-05-01', '2024-04-30');
	expect(await findings(regel, { index: wrong, handlingar: { '2024-01-01-motion': { falt: wrong } } }))
		.toMatchInlineSnapshot(`
			[
			  "index.md:10 (varning) Rättelsen 2024-04-30 står efter rättelsen 2024-05-01. Sätt den äldsta först, eller rätta datumet. [2024-04-30]",
			  "2024-01-01-motion.md:10 (varning) Rättelsen 2024-04-30 står efter rättelsen 2024-05-01. Sätt den äldsta först, eller rätta datumet. [2024-04-30]",
			]
		`);
});

it('lets several on one day be', async () => {
	expect(await findings(regel, { index: rattelser('2024-03-01', '2024-03-01', '2031-01-01') })).toEqual([]);
	expect(await findings(regel, {})).toEqual([]);
});
