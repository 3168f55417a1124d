import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Falt, Mapp } from '../arkiv.ts';
import { fel, type Problem } from '../problem.ts';
import { nearest } from '../schemafel.ts';
import { itemsIn } from './values.ts';

/** A sum that is written in another way is refused as a field. */
const SUMMA = /^[0-9a-f]{64}$/;

/**
 * Every source file is there with the bytes it had when it was registered, and belongs to a handling.
 * @param handlingar of the ärende, also those that could not be taken in
 */
export function kallfilProblems(
	root: string,
	arende: Omit<Mapp, 'handlingar'>,
	handlingar: readonly Falt[],
): Problem[] {
	const problem: Problem[] = [];
	const used = new Set<string>();
	for (const { data, yaml } of handlingar) {
		for (const [i, { fil, sha256 }] of itemsIn(data, 'kallor')) {
			if (typeof fil !== 'string') continue;
			const relative = `arenden/${arende.id}/kallor/${fil}`;
			used.add(relative);
			if (!arende.kallfiler.includes(relative)) {
				const near = nearest(
					fil,
					arende.kallfiler.map((k) => path.posix.basename(k)),
				);
				problem.push(
					fel(
						yaml.at(['kallor', i, 'fil']),
						'kallfil-saknas',
						`Källfilen ${relative} finns inte${near ? `; menade du "${near}"?` : '.'} Lägg den där.`,
					),
				);
				continue;
			}
			// They are many and small: to wait for each takes longer than to read it.
			const actual = hash('sha256', readFileSync(path.join(root, relative)), 'hex');
			if (typeof sha256 === 'string' && SUMMA.test(sha256) && actual !== sha256)
				problem.push(
					fel(
						yaml.at(['kallor', i, 'sha256']),
						'kallfil-summa',
						`${fil} har SHA-256 ${actual}. Har filen ändrats? Återställ den, eller ange den rätta summan om filen är ny.`,
					),
				);
		}
	}
	for (const fil of arende.kallfiler)
		if (arende.arHel && !used.has(fil))
			problem.push(
				fel(
					{ fil, rad: 1, kolumn: 1 },
					'kallfil-oanvand',
					'Ingen handling i ärendet anger filen bland sina kallor. Ange den, eller ta bort den.',
				),
			);
	return problem;
}
