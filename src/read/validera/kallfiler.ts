import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mapp } from '../arkiv.ts';
import { fel, type Problem } from '../problem.ts';
import { nearest } from '../schemafel.ts';

/** Every source file is there with the bytes it had when it was registered, and belongs to a handling. */
export function kallfilProblems(root: string, arende: Mapp): Problem[] {
	const problem: Problem[] = [];
	const used = new Set<string>();
	for (const { data, yaml } of arende.handlingar) {
		for (const [i, { fil, sha256 }] of data.kallor.entries()) {
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
			if (actual !== sha256)
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
