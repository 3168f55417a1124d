import { readFileSync } from 'node:fs';
import type { Sokdokument } from '../../src/search/index/dokument.ts';

/** A query, its category, and which documents are right, whatever any engine says. */
export interface Provfraga {
	readonly id: string;
	readonly slag: string;
	readonly fraga: string;
	readonly arRatt: (dokument: Sokdokument) => boolean;
}

/**
 * Reads a table of queries: `id`, `slag`, `fraga`, `ratt`. What is right is said of the documents themselves, as patterns
 * for `adress`, `titel`, `text` or `diarienummer`: `titel:lekplats & text:Sandtorp || adress:/arenden/ks-2022-1011`.
 */
export function lasFragor(fil: URL): Provfraga[] {
	const [, ...rader] = readFileSync(fil, 'utf8').trim().split('\n');
	return rader.map((rad) => {
		const [id = '', slag = '', fraga = '', ratt = ''] = rad.split('\t');
		return { id, slag, fraga, arRatt: domare(ratt) };
	});
}

function domare(ratt: string): Provfraga['arRatt'] {
	const alternativ = ratt.split(' || ').map((ett) => ett.split(' & ').map(villkor));
	return (dokument) => alternativ.some((alla) => alla.every((galler) => galler(dokument)));
}

function villkor(text: string): Provfraga['arRatt'] {
	const [, falt = '', uttryck = ''] = /^(adress|titel|text|diarienummer):(.*)$/.exec(text.trim()) ?? [];
	if (!falt) throw new Error(`Villkoret "${text}" går inte att läsa.`);
	const pattern = new RegExp(uttryck, 'iu');
	return (dokument) => pattern.test(valueOf(dokument, falt));
}

const texter = new WeakMap<Sokdokument, string>();

function valueOf(dokument: Sokdokument, falt: string): string {
	if (falt === 'adress') return dokument.adress;
	if (falt === 'titel') return `${dokument.titel}\n${dokument.arende?.titel ?? ''}`;
	if (falt === 'diarienummer') return dokument.diarienummer ?? '';
	let text = texter.get(dokument);
	if (text === undefined) {
		const stycken = dokument.stycken.flatMap((stycke) => [stycke.rubrik ?? '', stycke.text]);
		text = [dokument.titel, dokument.datumtext ?? '', dokument.diarienummer ?? '', ...dokument.ovrigt, ...stycken].join(
			'\n',
		);
		texter.set(dokument, text);
	}
	return text;
}
