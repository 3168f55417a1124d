import { MANGDNAMN, type Mangd } from '../schema/export/dokument.ts';
import type { Samling } from '../exports/samling.ts';

/** One fact that differs; absent on the side that does not have it. */
export interface Faltskillnad {
	/** Names of the fields on the way to the value, joined by dots; an item of a list by its place from 1. */
	readonly falt: string;
	readonly fore?: string;
	readonly efter?: string;
}

/** A record that is new, gone or different. */
export interface Postskillnad {
	readonly mangd: Mangd;
	/** Address relative to the base, with the place on the page. */
	readonly adress: string;
	readonly titel: string;
	readonly falt: readonly Faltskillnad[];
	/** Paragraphs of the reading text that are only on one side. */
	readonly text?: { readonly borta: readonly string[]; readonly nya: readonly string[] };
}

export interface Skillnad {
	readonly nya: readonly Postskillnad[];
	readonly andrade: readonly Postskillnad[];
	readonly borta: readonly Postskillnad[];
}

type Post = Readonly<Record<string, unknown>> & { readonly id: string; readonly nyckel: string };

/** What differs between two versions of an archive, fact by fact. Both must be made for the same place. */
export function skillnad(fore: Samling, efter: Samling): Skillnad {
	const nya: Postskillnad[] = [];
	const andrade: Postskillnad[] = [];
	const borta: Postskillnad[] = [];
	for (const mangd of MANGDNAMN) {
		const gamla = byId(fore, mangd);
		const nuvarande = byId(efter, mangd);
		for (const post of nuvarande.values()) {
			const forra = gamla.get(post.id);
			if (!forra) nya.push({ ...om(post, mangd), falt: [] });
			else {
				const falt = faltskillnader(forra, post);
				const text = mangd === 'handlingar' ? textskillnad(post.nyckel, fore, efter) : undefined;
				if (falt.length > 0 || text) andrade.push({ ...om(post, mangd), falt, ...(text && { text }) });
			}
		}
		for (const post of gamla.values()) if (!nuvarande.has(post.id)) borta.push({ ...om(post, mangd), falt: [] });
	}
	return { nya, andrade, borta };
}

function byId(samling: Samling, mangd: Mangd): Map<string, Post> {
	return new Map([...samling.poster(mangd)].map((post) => [post.id, post as unknown as Post]));
}

function om(post: Post, mangd: Mangd): Pick<Postskillnad, 'mangd' | 'adress' | 'titel'> {
	const names = [post.titel, post.vad, post.lydelse, post.namn, post.term, post.beteckning];
	const titel = names.find((name) => typeof name === 'string');
	return { mangd, adress: post.id, titel: titel ?? post.nyckel };
}

function faltskillnader(fore: Post, efter: Post): Faltskillnad[] {
	const [a, b] = [flatten(fore), flatten(efter)];
	return [...new Set([...a.keys(), ...b.keys()])].flatMap((falt) => {
		const [old, now] = [a.get(falt), b.get(falt)];
		if (old === now) return [];
		return [{ falt, ...(old !== undefined && { fore: old }), ...(now !== undefined && { efter: now }) }];
	});
}

/** Every simple value of a record by the way to it. */
function flatten(value: unknown, way = '', found = new Map<string, string>()): Map<string, string> {
	if (typeof value === 'object' && value !== null)
		for (const [name, child] of Object.entries(value)) {
			const step = Array.isArray(value) ? String(Number(name) + 1) : name;
			flatten(child, way ? `${way}.${step}` : step, found);
		}
	else found.set(way, String(value));
	return found;
}

function textskillnad(nyckel: string, fore: Samling, efter: Samling): Postskillnad['text'] {
	const [a, b] = [fore, efter].map(({ register }) => register.handlingar.get(nyckel)?.brodtext.split(/\n{2,}/) ?? []);
	const [gamla, nya] = [new Set(a), new Set(b)];
	const borta = [...gamla].filter((stycke) => !nya.has(stycke));
	const tillagda = [...nya].filter((stycke) => !gamla.has(stycke));
	return borta.length + tillagda.length > 0 ? { borta, nya: tillagda } : undefined;
}
