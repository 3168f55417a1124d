import { AMNEN } from '../amnen/amnen.ts';
import { tillYaml } from '../yaml.ts';
import { BEGREPP } from './begrepp.ts';
import { FORFATTNINGAR } from './forfattningar.ts';
import { ORGAN } from './organ.ts';
import { PARTIER } from './partier.ts';
import type { Personbok } from './personbok.ts';
import { KOMMUN, SIDOR } from './sidor.ts';

/** A file of the archive: path and text. */
export interface Registerfil {
	readonly namn: string;
	readonly text: string;
}

/** Every register of the archive, with the places where `bok` has noted that people and bodies are named. */
export function* registerfiler(bok: Personbok): Generator<Registerfil> {
	yield { namn: 'kommun.yaml', text: tillYaml(KOMMUN) };
	for (const { id, namn, kortnamn, former, typ, overordnat } of ORGAN.values())
		if (bok.arAnvand('organ', id))
			yield {
				namn: `organ/${id}.yaml`,
				text: tillYaml({ namn, kortnamn, former, typ, overordnat, kallor: bok.kallor('organ', id) }),
			};
	for (const { id, beteckning, namn, former } of PARTIER)
		if (bok.kallor('parti', id).length > 0)
			yield {
				namn: `partier/${id}.yaml`,
				text: tillYaml({ beteckning, namn, former, kallor: bok.kallor('parti', id) }),
			};
	for (const { id, yaml } of bok.poster()) yield { namn: `personer/${id}.yaml`, text: tillYaml(yaml) };
	for (const { id, namn, beskrivning } of AMNEN)
		if (bok.arAnvand('amne', id)) yield { namn: `amnen/${id}.yaml`, text: tillYaml({ namn, beskrivning }) };
	for (const { id, yaml } of FORFATTNINGAR)
		if (bok.arAnvand('forfattning', id)) yield { namn: `forfattningar/${id}.yaml`, text: tillYaml(yaml) };
	for (const { id, term, former, forklaring } of BEGREPP)
		yield { namn: `begrepp/${id}.md`, text: `---\n${tillYaml({ term, former, forklaring })}---\n` };
	for (const { id, text, ...falt } of SIDOR)
		yield { namn: `sidor/${id}.md`, text: `---\n${tillYaml(falt)}---\n\n${text}\n` };
}
