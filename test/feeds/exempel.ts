import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Arende } from '../../src/domain/arende.ts';
import type { Register } from '../../src/domain/register.ts';
import { arende, beslut, datum, handelse, handling, KALLA, register, yrkande } from '../domain/values.ts';

/** Small archives about which a test says what matters. */

export const PLATS = { site: 'https://exempel.invalid', base: '/oppna/' } as const;

/** A motion that kommunstyrelsen has proposed an answer to, and nobody has decided. */
export function motion(fields: Partial<Arende> = {}): Arende {
	return arende({
		publicerad: '2026-11-21',
		status: 'forslag-till-kf',
		amnen: ['kvarnar'],
		parter: [{ person: 'aron-ek', parti: 'v', kalla: KALLA }],
		handelser: [
			handelse({
				id: 'vackt',
				typ: 'vackt',
				vad: 'Aron Ek (V) väcker motionen',
				datum: datum('2023-02-13'),
				organ: 'kommunfullmaktige',
				personer: ['aron-ek'],
				steg: 'vackt',
			}),
			handelse({ id: 'forr', typ: 'bakgrund', vad: 'Kvarnen byggs', datum: datum('1985') }),
		],
		saknas: [{ vad: 'slutligt-beslut', text: 'Fullmäktiges beslut finns inte i källorna.' }],
		handlingar: [
			handling({
				id: '2023-10-04-tjansteutlatande',
				typ: 'tjansteutlatande',
				titel: 'Laga väderkvarnen – svar på motion',
				datum: datum('2023-10-04'),
				organ: 'kommunstyrelse',
				avsandare: [{ organ: 'kommunstyrelse' }],
				yrkanden: [
					yrkande({
						id: 'y1',
						typ: 'forslag',
						niva: 'utkast',
						av: [{ organ: 'kommunstyrelse' }],
						lydelse: 'Motionen anses besvarad.',
					}),
				],
				stycken: [{ id: 's1', ankare: 'p--kvarnen', text: 'Kvarnen är trasig.', slag: 'stycke' }],
				brodtext: 'Kvarnen är trasig.',
				saknas: [{ vad: 'handlaggare', text: 'Handläggaren framgår inte.' }],
			}),
			handling({
				id: 'okant-datum-protokollsutdrag',
				typ: 'protokollsutdrag',
				titel: 'Protokollsutdrag',
				organ: 'kommunstyrelse',
				beslut: [
					beslut({
						id: 'b1',
						riktatTill: 'kommunfullmaktige',
						datum: datum('2023-10-04/..'),
						utfall: 'anses-besvarad',
						reservationer: [{ av: [{ person: 'aron-ek', parti: 'v' }], lydelse: 'Reserverar sig.', kalla: KALLA }],
					}),
				],
			}),
		],
		...fields,
	});
}

/** An archive with the registers that {@link motion} points into. */
export function arkivMed(arenden: readonly Arende[], kommun: Partial<Register['kommun']> = {}): Register {
	const tomt = register();
	return register({
		kommun: { ...tomt.kommun, fiktiv: false, ...kommun },
		arenden,
		organ: [
			{ id: 'kommunfullmaktige', namn: 'kommunfullmäktige', former: [], typ: 'fullmaktige', kallor: [] },
			{ id: 'kommunstyrelse', namn: 'kommunstyrelsen', former: [], typ: 'styrelse', kallor: [] },
		],
		partier: [{ id: 'v', beteckning: 'V', namn: 'Kvarnpartiet', former: [], kallor: [] }],
		personer: [
			{ id: 'aron-ek', namn: 'Aron Ek', namnvarianter: [], kategori: 'fortroendevald', uppdrag: [], saknas: [] },
		],
		amnen: [{ id: 'kvarnar', namn: 'Kvarnar', beskrivning: 'Om kvarnar.' }],
	});
}

/** So many ärenden, each with five entries. */
export function manga(antal: number): Arende[] {
	return Array.from({ length: antal }, (_, i) => {
		const id = `motion-2023-${String(i).padStart(5, '0')}`;
		const { handlingar, ...rest } = motion({ titel: `Laga väderkvarn ${String(i)}` });
		return { ...rest, id, handlingar: handlingar.map((h) => ({ ...h, arende: id })) };
	});
}

/** What is wrong in HTML that feed readers are given: anything but text, paragraphs, lists, quotations and links. */
export function felIHtml(html: string): string[] {
	const fel: string[] = [];
	const visit = (node: Tree.Node): void => {
		if ('tagName' in node) {
			if (!/^(?:html|head|body|p|br|ul|li|blockquote|a)$/.test(node.tagName)) fel.push(node.tagName);
			for (const { name, value } of node.attrs)
				if (node.tagName !== 'a' || name !== 'href' || !value.startsWith('https://exempel.invalid/oppna/'))
					fel.push(`${node.tagName} ${name}=${value}`);
		}
		if (node.nodeName === '#comment') fel.push('comment');
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(parse(html));
	return fel;
}

/** Places in a JSON value that hold `null` or an empty text. */
export function tomma(value: unknown, path = '$'): string[] {
	if (value === null || value === '') return [path];
	if (typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, child]) => tomma(child, `${path}.${key}`));
}
