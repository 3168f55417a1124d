import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths of the ärenden's own texts and those of their handlingar, in order. */
export function texter(content: string): string[] {
	return readdirSync(path.join(content, 'arenden'))
		.sort()
		.flatMap((arende) =>
			readdirSync(path.join(content, 'arenden', arende))
				.filter((file) => /\.mdx?$/.test(file))
				.map((file) => path.join(content, 'arenden', arende, file)),
		);
}

/** Those of the handlingar. */
export function lastexter(content: string): string[] {
	return texter(content).filter((file) => !/\/index\.mdx?$/.test(file));
}
