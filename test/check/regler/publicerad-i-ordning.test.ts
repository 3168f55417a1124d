import { expect, it } from 'vitest';
import { regel } from '../../../src/check/regler/publicerad-i-ordning.ts';
import { findings } from './prov.ts';

const rattad = (dag: string) => `rattelser:\n  - { datum: ${dag}, text: Rättat. }`;

it('wants nothing published before its ärende, and nothing corrected before it was published', async () => {
	const index = `publicerad: 2026-11-21\n${rattad('2026-11-20')}`;
	const handlingar = { '2024-01-01-motion': { falt: `publicerad: 2026-11-01\n${rattad('2026-10-31')}` } };
	expect(await findings(regel, { index, handlingar })).toMatchInlineSnapshot(`
		[
		  "2024-01-01-motion.md:7 (varning) Handlingen är publicerad 2026-11-01, men ärendet först 2026-11-21. Rätta den ena dagen. [2026-11-01]",
		  "2024-01-01-motion.md:9 (varning) Rättelsen 2026-10-31 är gjord före publiceringen 2026-11-01. Rätta dagen, eller ta bort rättelsen: det som inte är publicerat behöver ingen. [2026-10-31]",
		  "index.md:9 (varning) Rättelsen 2026-11-20 är gjord före publiceringen 2026-11-21. Rätta dagen, eller ta bort rättelsen: det som inte är publicerat behöver ingen. [2026-11-20]",
		]
	`);
});

it('wants the ärende to say when it was published, when a part of it does', async () => {
	const handlingar = { '2024-01-01-motion': { falt: 'publicerad: 2026-11-01' } };
	expect(await findings(regel, { handlingar })).toMatchInlineSnapshot(`
		[
		  "2024-01-01-motion.md:7 (varning) Handlingen är publicerad 2026-11-01, men ärendet säger inte när det publicerades. Skriv publicerad i ärendets index. [2026-11-01]",
		]
	`);
});

it('lets a later handling and a correction on the day itself be, and content that is silent', async () => {
	const index = `publicerad: 2026-11-21\n${rattad('2026-11-21')}`;
	const handlingar = { '2024-01-01-motion': { falt: 'publicerad: 2027-01-01' } };
	expect(await findings(regel, { index, handlingar })).toEqual([]);
	expect(await findings(regel, { index: rattad('2024-01-01') })).toEqual([]);
});
