import { buildRegister } from '../domain/register.ts';
import { readArkiv } from '../read/arkiv.ts';
import { assemble } from '../read/assemble.ts';
import { validate } from '../read/validera/validera.ts';
import { toUppslag, type Uppslag } from './fakta/fakta.ts';

/**
 * Reads the register of a content root, in which people, bodies and ärenden are looked up.
 * @returns an empty one, and the reason, where it cannot be read: the import goes on without
 */
export async function loadUppslag(root: string): Promise<{ uppslag: Uppslag; varning?: string }> {
	const arkiv = await readArkiv(root);
	const problem = [...arkiv.problem, ...validate(arkiv)].filter(({ niva }) => niva === 'fel');
	if (problem.length === 0 && arkiv.kommun) return { uppslag: toUppslag(buildRegister(assemble(arkiv))) };
	return {
		uppslag: toUppslag(),
		varning: `Registret i ${root} kan inte användas: ${problem[0]?.text ?? 'kommun.yaml saknas.'} Kör npm run granska. Personer, organ och ärenden slås inte upp.`,
	};
}

/** Full names of the people and bodies of the register, the longest first. */
export function namesIn({ register }: Uppslag): string[] {
	const names = [...register.personer.values(), ...register.organ.values()].map(({ namn }) => namn);
	return names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
