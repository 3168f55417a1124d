import { describe, expect, it } from 'vitest';
import { arendeLd, handlingLd } from '../../src/feeds/jsonld/arende.ts';
import { begreppLd, organLd, partiLd, personLd, sajtLd } from '../../src/feeds/jsonld/sidor.ts';
import type { Nod } from '../../src/feeds/jsonld/delar.ts';
import { arkiv } from '../exports/arkiv.ts';
import { fc } from '../fast-check.ts';
import { arkivMed, motion, PLATS, tomma } from './exempel.ts';

const register = arkivMed([motion()]);

// Every type used, each of them in schema.org.
const TYPER = [
	...['AdministrativeArea', 'CollectionPage', 'DefinedTerm', 'DefinedTermSet', 'DigitalDocument', 'EntryPoint'],
	...['Event', 'GovernmentOrganization', 'MediaObject', 'Organization', 'Person', 'PropertyValue', 'Report'],
	...['SearchAction', 'WebSite'],
];

function typerI(nod: unknown): string[] {
	if (typeof nod !== 'object' || nod === null) return [];
	const egen = '@type' in nod ? [String(nod['@type'])] : [];
	return [...egen, ...Object.values(nod).flatMap(typerI)];
}

function alla(hela: typeof register): Nod[] {
	return [
		sajtLd(hela, PLATS),
		...[...hela.arenden.values()].flatMap((arende) => [
			arendeLd(arende, hela, PLATS),
			...arende.handlingar.map((handling) => handlingLd(handling, arende, hela, PLATS)),
		]),
		...[...hela.personer.values()].map((person) => personLd(person, PLATS)),
		...[...hela.partier.values()].map((parti) => partiLd(parti, PLATS)),
		...[...hela.organ.values()].map((organ) => organLd(organ, hela, PLATS)),
		...[...hela.begrepp.values()].map((begrepp) => begreppLd(begrepp, PLATS)),
	];
}

describe('JSON-LD', () => {
	const [arende] = register.arenden.values();
	if (!arende) throw new Error('no ärende');

	it('of an ärende has its documents and only the events whose day is certain', () => {
		expect(arendeLd(arende, register, PLATS)).toMatchObject({
			'@type': 'CollectionPage',
			hasPart: [
				{ '@type': 'Report', dateCreated: '2023-10-04' },
				{ '@type': 'DigitalDocument', name: 'Protokollsutdrag' },
			],
			about: [
				{ '@type': 'GovernmentOrganization', name: 'Exempelby kommun' },
				{
					'@type': 'Event',
					name: 'Aron Ek (V) väcker motionen',
					startDate: '2023-02-13',
					organizer: { name: 'kommunfullmäktige' },
				},
			],
		});
		expect(JSON.stringify(arendeLd(arende, register, PLATS))).not.toMatch(/Legislation|"Action"|VoteAction/);
	});

	it('gives an undated document no date and makes nobody its author but its sender or body', () => {
		const [, protokoll] = arende.handlingar;
		if (!protokoll) throw new Error('no minutes');
		const ld = handlingLd(protokoll, arende, register, PLATS);
		expect(ld).not.toHaveProperty('dateCreated');
		expect(ld).toMatchObject({ author: [{ '@type': 'GovernmentOrganization', name: 'kommunstyrelsen' }] });
	});

	it('uses no type that schema.org lacks, whatever the archive holds, and says nothing empty', () => {
		fc.assert(
			fc.property(arkiv, (hela) => {
				for (const nod of alla(hela)) {
					expect(typerI(nod).filter((typ) => !TYPER.includes(typ))).toEqual([]);
					expect(tomma(nod)).toEqual([]);
				}
			}),
			{ numRuns: 50 },
		);
	});
});
