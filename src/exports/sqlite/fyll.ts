import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { handlingId } from '../../domain/handling.ts';
import { valueOf } from '../kolumner.ts';
import { KODORD } from '../koder.ts';
import { FORMATVERSION } from '../meta.ts';
import { rattigheter } from '../rattigheter.ts';
import type { Samling } from '../samling.ts';
import { TABELLER, type Tabell } from './tabeller.ts';
import { VYER } from './vyer.ts';

export function fillSets(db: DatabaseSync, samling: Samling): void {
	for (const tabell of TABELLER) {
		const { mangd, falt } = tabell;
		const insert = db.prepare(insertInto(tabell));
		for (const post of samling.poster(mangd)) {
			if (falt === undefined) insert.run(...cells(post, tabell));
			else
				(valueOf(post, [falt]) as readonly unknown[]).forEach((item, i) => {
					insert.run(post.id, i + 1, ...cells(item, tabell));
				});
		}
	}
}

function insertInto({ namn, falt, kolumner }: Tabell): string {
	const places = Array.from({ length: kolumner.length + (falt === undefined ? 0 : 2) }, () => '?');
	return `INSERT INTO ${namn} VALUES (${places.join(', ')})`;
}

function cells(item: unknown, { kolumner, arVardelista }: Tabell): SQLInputValue[] {
	if (arVardelista) return [item as string];
	return kolumner.map(({ vag }) => {
		const value = valueOf(item as object, vag);
		if (value === undefined) return null;
		if (typeof value === 'boolean') return value ? 1 : 0;
		return typeof value === 'object' ? JSON.stringify(value) : (value as SQLInputValue);
	});
}

export function fillTexts(db: DatabaseSync, { register, till }: Samling): void {
	const insertText = db.prepare('INSERT INTO texter VALUES (?, ?)');
	const insertRow = db.prepare('INSERT INTO styckesrader VALUES (?, ?, ?, ?, ?, ?)');
	let textnr = 0;
	let nr = 0;
	for (const handling of register.handlingar.values()) {
		insertText.run(++textnr, till.handling(handlingId(handling)));
		for (const { id, slag, rubrik, text } of handling.stycken)
			insertRow.run(++nr, textnr, id, slag, rubrik ?? null, text || null);
	}
}

export function fillNotes(db: DatabaseSync, { register, till }: Samling): void {
	const om = db.prepare('INSERT INTO om VALUES (?, ?)');
	om.run('formatversion', FORMATVERSION);
	om.run('kommun', register.kommun.namn);
	om.run('utgivare', register.kommun.utgivare.namn);
	om.run('dokumentation', till.till('/data/'));
	rattigheter().forEach(({ galler, text, licens }, i) => {
		om.run(`rattighet ${i + 1}`, `${galler}: ${text}${licens ? ` ${licens}` : ''}`);
	});
	for (const { namn, beskrivning } of VYER) om.run(`vyn ${namn}`, beskrivning);
	const falt = db.prepare('INSERT INTO falt VALUES (?, ?, ?)');
	for (const { namn, kolumner } of TABELLER)
		for (const kolumn of kolumner) falt.run(namn, kolumn.namn, kolumn.beskrivning);
	const koder = db.prepare('INSERT INTO koder VALUES (?, ?, ?)');
	for (const [namn, ord] of Object.entries(KODORD))
		for (const [kod, text] of Object.entries(ord)) koder.run(namn, kod, text);
}
