import { granska } from '../check/granska.ts';
import { tillatnaUppgifter } from '../check/regler/personuppgifter.ts';
import type { Cache } from '../read/cache/cache.ts';
import { readHistorik } from '../read/historik/versioner.ts';
import type { Problem } from '../read/problem.ts';
import { renderHandlingar } from '../read/render.ts';
import { siteOf, type Site } from '../read/site.ts';
import { holdingThreads } from '../read/tradar.ts';

export interface GrundOptions {
	/** Absolute path of the content root. */
	readonly content: string;
	/** Base path with slashes at both ends. */
	readonly base: string;
	readonly cache: Cache;
	/** Whether pages will be written, which need the reading texts. */
	readonly harTexter: boolean;
	/** Told what is being done. */
	readonly progress: (text: string) => void;
	/** Told how much of it is done. */
	readonly antal?: ((done: number, all: number) => void) | undefined;
}

/** What all pages are made from, or what is wrong with the content. */
export type Grund =
	| {
			readonly ok: true;
			readonly archive: Site;
			/** Personal data that may be on pages, for a reason that the content gives. */
			readonly tillatna: readonly string[];
	  }
	| { readonly ok: false; readonly problem: readonly Problem[] };

/** Checks the content, and renders its reading texts into the cache, where the process that writes pages finds them. */
export function laggGrund({ content, base, cache, harTexter, progress, antal }: GrundOptions): Promise<Grund> {
	return holdingThreads(async () => {
		progress('Granskar innehållet …');
		const { arkiv, register, referenser, problem } = await granska(content, { cache, progress: antal });
		if (!register || problem.some(({ niva }) => niva === 'fel')) return { ok: false, problem };
		const archive = siteOf(arkiv, register, referenser, cache, await readHistorik(content));
		if (harTexter) {
			progress('Sätter texterna …');
			await renderHandlingar(archive, base, antal);
		}
		return { ok: true, archive, tillatna: [...tillatnaUppgifter(arkiv), ...HANDBOKENS_EXEMPEL] };
	});
}

/** Phone numbers that the handbook shows what is found with. */
const HANDBOKENS_EXEMPEL = ['08-535 300 00', '08-123 456 00'];
