import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Redigering } from '../../domain/grunddata.ts';
import { kommunSchema } from '../../schema/grunddata.ts';

const EGNA = { github: 'https://api.github.com', gitlab: 'https://gitlab.com', gitea: undefined } as const;

/** Origins that the editing interface must reach to save where the municipality has said; none when it has not. */
export function tjansteursprung(redigering: Redigering | undefined): string[] {
	const adress = redigering?.adress ?? (redigering && EGNA[redigering.tjanst]);
	return adress === undefined ? [] : [new URL(adress).origin];
}

/** The same, from a content root. One that is not there or not in order names no service: the build says what is wrong. */
export function readTjansteursprung(content: string): string[] {
	const file = path.join(content, 'kommun.yaml');
	if (!existsSync(file)) return [];
	const kommun = kommunSchema.shape.redigering.safeParse(
		(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as { redigering?: unknown } | null)?.redigering,
	);
	return tjansteursprung(kommun.success ? kommun.data : undefined);
}
