import type { AuthoredHandling } from '../../schema/handling.ts';
import type { ArendeMapp, Arkiv, Falt, Fil } from '../arkiv.ts';
import { compareProblems, type Problem } from '../problem.ts';
import { arendeAdress, duplicateNumbers, handlingAdress } from './adress.ts';
import { duplicateTerms } from './begrepp.ts';
import { arendeFakta, handlingFakta } from './fakta.ts';
import { collectIds, type Ids } from './ids.ts';
import { kallfilProblems } from './kallfiler.ts';
import { kallaProblems } from './kallor.ts';
import { linkProblems } from './lankar.ts';
import { localIds, localRefs } from './lokala-ids.ts';
import { idProblems } from './register-ids.ts';
import { redogorelseProblems } from './redogorelse.ts';
import { tidigareProblems } from './tidigare.ts';
import { textLinkProblems } from './textlankar.ts';

/**
 * Checks everything that must hold for a Register to be built: every id exists, every cited paragraph and quotation
 * stands where it is said to, every source file is there unchanged, no id or number is used twice.
 * @returns problems in order of file and place
 */
export function validate(arkiv: Arkiv): Problem[] {
	const ids = collectIds(arkiv);
	const registers: Fil<object>[] = [
		...arkiv.organ,
		...arkiv.partier,
		...arkiv.personer,
		...arkiv.begrepp,
		...(arkiv.kommun ? [arkiv.kommun] : []),
	];
	const sagt = Map.groupBy(arkiv.sagt, ({ arende }) => arende);
	const mappar = [...arkiv.arenden, ...arkiv.utanIndex];
	return [
		...arkiv.arenden.flatMap((arende) => arendeProblems(arende, ids)),
		...mappar.flatMap(({ id, handlingar }) => handlingar.flatMap((handling) => handlingProblems(handling, id, ids))),
		...registers.flatMap((fil) => [...idProblems(fil, ids), ...kallaProblems(fil, '', ids)]),
		...duplicateNumbers(arkiv),
		...duplicateTerms(arkiv),
		...tidigareProblems(arkiv),
		...redogorelseProblems(arkiv),
		...textLinkProblems(arkiv, ids),
		...mappar.flatMap((mapp) => kallfilProblems(arkiv.root, mapp, [...mapp.handlingar, ...(sagt.get(mapp.id) ?? [])])),
		...refusedProblems(arkiv, ids),
	].sort(compareProblems);
}

/** What is wrong in files that could not be taken in, besides what they were refused for: it is said in the same run. */
function refusedProblems({ sagt, problem }: Arkiv, ids: Ids): Problem[] {
	const said = new Set(problem.map(({ fil, rad }) => `${fil}:${String(rad)}`));
	return sagt
		.flatMap((fil) => factProblems(fil, fil.arende, ids))
		.filter(({ fil, rad }) => !said.has(`${fil}:${String(rad)}`));
}

function arendeProblems(arende: ArendeMapp, ids: Ids): Problem[] {
	return [
		...arendeAdress(arende),
		...arendeFakta(arende),
		...localIds(arende),
		...localRefs(arende),
		...factProblems(arende.index, arende.id, ids),
	];
}

function handlingProblems(handling: Fil<AuthoredHandling>, arende: string, ids: Ids): Problem[] {
	return [...handlingAdress(handling), ...handlingFakta(handling), ...factProblems(handling, arende, ids)];
}

function factProblems(fil: Falt, arende: string, ids: Ids): Problem[] {
	return [...idProblems(fil, ids), ...kallaProblems(fil, arende, ids), ...linkProblems(fil, arende, ids)];
}
