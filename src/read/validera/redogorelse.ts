import { arForaldrad } from '../../domain/redogorelse.ts';
import type { Arkiv } from '../arkiv.ts';
import { fel, type Problem } from '../problem.ts';

/** The page about accessibility holds a whole statement, and one that is not over a year older than what is published. */
export function redogorelseProblems(arkiv: Arkiv): Problem[] {
	const fil = arkiv.sidor.find(({ id }) => id === 'tillganglighet');
	if (!fil) return [];
	const { redogorelse } = fil.data;
	if (!redogorelse)
		return [
			fel(
				fil.yaml.at([]),
				'redogorelse-ofullstandig',
				'Sidan saknar redogorelse: det som en tillgänglighetsredogörelse ska säga. Lägg till fältet.',
			),
		];
	const at = (...path: string[]) => fil.yaml.at(['redogorelse', ...path]);
	const utgivare = arkiv.kommun?.data.utgivare;
	const problem: Problem[] = [];
	if (redogorelse.foljsamhet !== 'helt' && redogorelse.brister.length === 0)
		problem.push(
			fel(
				at('foljsamhet'),
				'redogorelse-ofullstandig',
				`Följsamheten är "${redogorelse.foljsamhet}" men ingen brist står i brister. Ange vad som brister och varför.`,
			),
		);
	if (utgivare && !utgivare.felanmalan && !redogorelse.utanMeddelande)
		problem.push(
			fel(
				at(),
				'redogorelse-ofullstandig',
				'Läsaren ska kunna meddela brister. Ange utgivarens felanmalan i kommun.yaml, eller skriv i utanMeddelande varför det inte går.',
			),
		);
	if (redogorelse.uppdaterad < redogorelse.bedomd)
		problem.push(
			fel(at('uppdaterad'), 'redogorelse-gammal', 'Redogörelsen kan inte vara uppdaterad före dagen för bedömningen.'),
		);
	const newest = newestDay(arkiv);
	if (newest && arForaldrad(redogorelse.bedomd, newest.dag))
		problem.push(
			fel(
				at('bedomd'),
				'redogorelse-gammal',
				`Bedömningen är gjord ${redogorelse.bedomd}, mer än ett år före ${newest.dag} (${newest.fil}). Pröva webbplatsen igen och ändra dagen.`,
			),
		);
	return problem;
}

/** The last day on which something was published or corrected, as far as content says, and the file that says it. */
function newestDay({ arenden }: Arkiv): { dag: string; fil: string } | undefined {
	const days = arenden.flatMap(({ index, handlingar }) => [
		...index.data.handelser.map(({ publicerad }) => ({ dag: publicerad, fil: index.fil })),
		...[index, ...handlingar].flatMap(({ fil, data }) => [
			{ dag: data.publicerad, fil },
			...data.rattelser.map(({ datum }) => ({ dag: datum, fil })),
		]),
	]);
	return days
		.flatMap(({ dag, fil }) => (dag === undefined ? [] : [{ dag, fil }]))
		.reduce<{ dag: string; fil: string } | undefined>((a, b) => (a && a.dag >= b.dag ? a : b), undefined);
}
