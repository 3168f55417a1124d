import { adress } from '../../domain/adress.ts';
import type { Arende } from '../../domain/arende.ts';
import { isExactDay } from '../../domain/datum.ts';
import type { Handling } from '../../domain/handling.ts';
import type { Handlingstyp } from '../../domain/handlingstyp.ts';
import type { Register } from '../../domain/register.ts';
import { HANDLINGSTYP } from '../../text/etiketter.ts';
import { inlaggI } from '../inlagg.ts';
import { inlaggsrubrik } from '../inlaggstext.ts';
import { absolut, type Plats } from '../../domain/plats.ts';
import { arendePublicerat, senastAndrad } from '../publicerat.ts';
import { aktoren, dagSom, kommunen, organet, SAMMANHANG, utgivaren, webbplatsen, type Nod } from './delar.ts';

const RAPPORTER: readonly Handlingstyp[] = ['tjansteutlatande', 'tjansteskrivelse'];

/**
 * The page of an ärende: its documents, and its events that have a certain day. Schema.org has no word for an ärende, and
 * `Legislation` would make law of a proposal.
 */
export function arendeLd(arende: Arende, register: Register, plats: Plats): Nod {
	const url = absolut(adress.arende(arende.id), plats);
	const { forst } = arendePublicerat(arende);
	const handelser = inlaggI(arende, register).flatMap((inlagg): Nod[] => {
		const { datum, slag } = inlagg;
		// That a document bears a date is no event.
		if (slag !== 'post' || inlagg.post.slag === 'handling' || !datum || !isExactDay(datum)) return [];
		const organ = inlagg.post.slag === 'handelse' ? inlagg.post.handelse.organ : inlagg.post.beslut.organ;
		return [
			{
				'@type': 'Event',
				'@id': absolut(inlagg.path, plats),
				name: inlaggsrubrik(inlagg, register),
				startDate: datum,
				...(organ && { organizer: organet(organ, register, plats) }),
			},
		];
	});
	return {
		...SAMMANHANG,
		'@type': 'CollectionPage',
		'@id': url,
		url,
		name: arende.titel,
		description: arende.ingress,
		...(arende.diarienummer && {
			identifier: { '@type': 'PropertyValue', name: 'diarienummer', value: arende.diarienummer },
		}),
		inLanguage: 'sv',
		isPartOf: webbplatsen(register, plats),
		publisher: utgivaren(register),
		...(forst && { datePublished: forst, dateModified: senastAndrad(arende) }),
		hasPart: arende.handlingar.map((handling) => handlingen(handling, plats)),
		about: [kommunen(register), ...handelser],
	};
}

/** The page of a handling: the document, who made it, and its untouched files. */
export function handlingLd(handling: Handling, arende: Arende, register: Register, plats: Plats): Nod {
	const author = handling.avsandare.flatMap((aktor) => aktoren(aktor, register, plats));
	const upphov = author.length > 0 ? author : handling.organ ? [organet(handling.organ, register, plats)] : [];
	return {
		...SAMMANHANG,
		...handlingen(handling, plats),
		genre: HANDLINGSTYP[handling.typ],
		inLanguage: 'sv',
		...(upphov.length > 0 && { author: upphov }),
		sdPublisher: utgivaren(register),
		isPartOf: { '@type': 'CollectionPage', '@id': absolut(adress.arende(arende.id), plats), name: arende.titel },
		encoding: [
			{
				'@type': 'MediaObject',
				contentUrl: absolut(adress.markdown(handling), plats),
				encodingFormat: 'text/markdown',
			},
			...handling.kallor.map(({ fil, sha256, bytes }) => ({
				'@type': 'MediaObject',
				contentUrl: absolut(adress.kalla(handling, fil), plats),
				contentSize: `${String(bytes)} B`,
				sha256,
			})),
		],
	};
}

function handlingen(handling: Handling, plats: Plats): Nod {
	const url = absolut(adress.handling(handling), plats);
	return {
		'@type': RAPPORTER.includes(handling.typ) ? 'Report' : 'DigitalDocument',
		'@id': url,
		url,
		name: handling.titel,
		...dagSom('dateCreated', handling.datum),
	};
}
