import { createHash } from 'node:crypto';
import type { Register } from '../../domain/register.ts';
import { SIDMANGDER, type Sidmangd } from '../../schema/export/andringar.ts';
import type { Post } from '../../schema/export/dokument.ts';
import { RELATIV } from '../../domain/plats.ts';
import { samla } from '../samling.ts';

/** A published page with its data, as one publication is compared with the next. */
export interface Sida {
	/** Address relative to the base; its name in every publication. */
	readonly adress: string;
	readonly mangd: Sidmangd;
	readonly nyckel: string;
	readonly titel: string;
	/** Digest of what is published about it. */
	readonly sha256: string;
	/** Day of its first publication, when content says it. */
	readonly publicerad?: string;
}

/**
 * Everything that has a page and a record, by address. The digest is taken of the record with relative addresses, so
 * that moving the site changes nothing; an ärende's covers its events, yrkanden and beslut too, a handling's its text.
 */
export function sidor(register: Register): Map<string, Sida> {
	const samling = samla(register, RELATIV);
	const found = new Map<string, Sida>();
	for (const mangd of SIDMANGDER)
		for (const post of samling.poster(mangd)) {
			const { handelser, yrkanden, beslut } = mangd === 'arenden' ? samling.arende(post.nyckel) : {};
			const text = mangd === 'handlingar' ? register.handlingar.get(post.nyckel)?.brodtext : undefined;
			const content = JSON.stringify([post, handelser, yrkanden, beslut]);
			const sha256 = createHash('sha256')
				.update(content)
				.update(text ?? '')
				.digest('hex');
			const publicerad = 'publicerad' in post ? { publicerad: post.publicerad } : {};
			found.set(post.id, { adress: post.id, mangd, nyckel: post.nyckel, titel: titleOf(post), sha256, ...publicerad });
		}
	return found;
}

function titleOf(post: Post): string {
	if ('titel' in post) return post.titel;
	if ('term' in post) return post.term;
	if ('namn' in post) return post.namn;
	return 'beteckning' in post ? post.beteckning : post.nyckel;
}
