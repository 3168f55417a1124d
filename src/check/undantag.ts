import type { Arkiv, Fil } from '../read/arkiv.ts';
import type { AuthoredArende } from '../schema/arende.ts';
import { fynd, type Fynd } from './regel.ts';

/** An exception, where it is written and what it reaches. */
interface Placed {
	readonly kod: string;
	readonly text: string;
	readonly fil: Fil<Pick<AuthoredArende, 'undantag'>>;
	readonly i: number;
	/** Lines on which the exception repeats the words itself. */
	readonly rader: readonly number[];
	readonly reaches: (fil: string) => boolean;
}

/**
 * Takes away what an exception names and adds a warning for each exception that names nothing: one that is no longer
 * needed could hide something new.
 */
export function applyUndantag(arkiv: Arkiv, found: readonly Fynd[]): Fynd[] {
	const all = placedIn(arkiv);
	const isOwnWord = (f: Fynd) => all.some(({ fil, rader }) => fil.fil === f.fil && rader.includes(f.rad));
	const matches = ({ kod, text, reaches }: Placed, f: Fynd) =>
		kod === f.kod && f.om !== undefined && collapse(text) === collapse(f.om) && reaches(f.fil);
	const named = found.filter(({ kod, om }) => om !== undefined && all.some((u) => u.kod === kod));
	const excepted = new Set(named.filter((f) => all.some((u) => matches(u, f))));
	const unused = all.filter((u) => !named.some((f) => matches(u, f) && !isOwnWord(f)));
	return [
		...found.filter((f) => !excepted.has(f)),
		...unused.map(({ fil, i, kod, text }) =>
			fynd(
				fil.yaml.at(['undantag', i]),
				'undantag-oanvant',
				`Undantaget (${kod}) gäller inget: "${text}" anmärks inte på någonstans. Ta bort det, eller rätta texten.`,
			),
		),
	];
}

/** In an ärende it reaches everything in its folder, in a handling that file and its sources. */
function placedIn({ arenden }: Arkiv): Placed[] {
	return arenden.flatMap(({ id, index, handlingar }) => {
		const folder = `arenden/${id}/`;
		return [
			...placed(index, (fil) => fil.startsWith(folder)),
			...handlingar.flatMap((handling) => {
				const files = new Set([handling.fil, ...handling.data.kallor.map((k) => `${folder}kallor/${k.fil}`)]);
				return placed(handling, (fil) => files.has(fil));
			}),
		];
	});
}

function placed(fil: Placed['fil'], reaches: Placed['reaches']): Placed[] {
	return fil.data.undantag.map(({ kod, text }, i) => {
		const rader = ['text', 'skal'].map((falt) => fil.yaml.at(['undantag', i, falt]).rad);
		return { kod, text, fil, i, rader, reaches };
	});
}

function collapse(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ');
}
