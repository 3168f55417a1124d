import type { Arende } from '../domain/arende.ts';
import type { Register } from '../domain/register.ts';
import {
	beslutPerOrgan,
	handlaggningstider,
	luckorI,
	MINSTA_UNDERLAG,
	utfallAv,
	utfallPerAr,
	utfallPerOrgan,
	utfallPerTyp,
	yrkandenMedParti,
	yrkandenPerParti,
	type Delrakning,
	type Rakning,
} from '../domain/statistik.ts';
import { antal } from './antal.ts';
import { ARENDETYP, SAKNAS_VAD, UTFALL, YRKANDEUTFALL } from './etiketter.ts';
import { organnamn, partinamn } from './namn.ts';

/** One table of figures, as it stands on the page, in the chart and in the CSV file. */
export interface Tabell {
	/** Part of the address of the CSV file. */
	readonly id: string;
	readonly rubrik: string;
	/** What was counted, of how many, and what it does not say. */
	readonly text: string;
	readonly kolumner: readonly string[];
	/** The first cell names the row, the second is what the chart shows. */
	readonly rader: readonly (readonly (string | number)[])[];
}

/** Every table of the statistics page. What has no case at all gives a table without rows. */
export function statistiktabeller(register: Register): Tabell[] {
	const arenden = [...register.arenden.values()];
	return [
		utfall(arenden),
		utfallEfter('ar', 'Ärenden efter året de väcktes', 'År', utfallPerAr(arenden), arsnamn, [
			'Bara ärenden vars dag är säker står under ett år.',
		]),
		utfallEfter('typ', 'Ärenden efter typ', 'Typ', utfallPerTyp(arenden), typnamn),
		utfallEfter('utfall-organ', 'Ärenden efter organet som beslutade', 'Organ', utfallPerOrgan(arenden), (id) =>
			organnamn(id, register),
		),
		partier(register),
		organ(register),
		tider(arenden),
		luckor(arenden),
	];
}

function utfall(arenden: readonly Arende[]): Tabell {
	return rakning('utfall', 'Ärenden efter utfall', 'Utfall', utfallAv(arenden), utfallsnamn, [
		'Bara slutliga beslut räknas. Att ett förslag anses besvarat är varken bifall eller avslag.',
	]);
}

const ALLA_UTFALL = [...Object.keys(UTFALL), 'utan'];

/** Outcomes crossed with something else: only those that some ärende has make a column. */
function utfallEfter(
	id: string,
	rubrik: string,
	kolumn: string,
	grupper: readonly Delrakning[],
	namn: (id: string) => string,
	mer: readonly string[] = [],
): Tabell {
	const antalAv = ({ rader }: Rakning, utfallet: string) => rader.find((rad) => rad.id === utfallet)?.antal ?? 0;
	const utfallen = ALLA_UTFALL.filter((utfallet) => grupper.some((grupp) => antalAv(grupp, utfallet) > 0));
	const n = grupper.reduce((sum, grupp) => sum + grupp.n, 0);
	return {
		id,
		rubrik,
		text: [`${antal(n, 'ärende', 'ärenden')}.`, ...mer, 'Bara slutliga beslut räknas som utfall.'].join(' '),
		kolumner: [kolumn, 'Ärenden', ...utfallen.map(utfallsnamn)],
		rader: grupper.map((grupp) => [namn(grupp.id), grupp.n, ...utfallen.map((utfallet) => antalAv(grupp, utfallet))]),
	};
}

function utfallsnamn(id: string): string {
	return id === 'utan' ? 'Inget slutligt beslut i källorna' : UTFALL[id as keyof typeof UTFALL];
}

function typnamn(id: string): string {
	return ARENDETYP[id as keyof typeof ARENDETYP];
}

function arsnamn(id: string): string {
	return id === 'utan' ? 'Dagen framgår inte' : id;
}

function partier(register: Register): Tabell {
	const rader = yrkandenPerParti(register);
	return {
		id: 'parti',
		rubrik: 'Yrkanden och reservationer efter partibeteckning',
		text: `${antal(yrkandenMedParti(register), 'yrkande', 'yrkanden')} av personer med en partibeteckning efter namnet, eller i partiets namn. Ett yrkande av personer från flera partier räknas hos vart och ett. Siffrorna säger inte hur någon röstade.`,
		kolumner: ['Parti', 'Yrkanden', 'Vann', 'Föll', 'Annat utfall', YRKANDEUTFALL.okant, 'Reservationer'],
		rader: rader.map(({ parti, n, utfall: u, reservationer }) => {
			const av = (id: string) => u.rader.find((rad) => rad.id === id)?.antal ?? 0;
			const post = register.partier.get(parti);
			return [
				post ? partinamn(post) : parti,
				n,
				av('vann'),
				av('foll'),
				av('ej-provat') + av('atertaget'),
				av('okant'),
				reservationer,
			];
		}),
	};
}

function organ(register: Register): Tabell {
	const rader = beslutPerOrgan(register);
	return {
		id: 'organ',
		rubrik: 'Beslut efter organ',
		text: `${antal(
			rader.reduce((sum, { slutliga, forslag }) => sum + slutliga + forslag, 0),
			'beslut',
			'beslut',
		)} i källorna. Beslut om vad ett organ föreslår ett annat räknas för sig, för de avgör inget ärende.`,
		kolumner: ['Organ', 'Alla beslut', 'Slutliga', 'Förslag och delbeslut', 'Med reservation'],
		rader: rader.map(({ organ: id, forslag, slutliga, reservationer }) => [
			organnamn(id, register),
			forslag + slutliga,
			slutliga,
			forslag,
			reservationer,
		]),
	};
}

function tider(arenden: readonly Arende[]): Tabell {
	const { n, utan, median, kortast, langst, halvar } = handlaggningstider(arenden);
	const dagar = (d: number) => antal(d, 'dag', 'dagar');
	const matt =
		n === 0 || median === undefined || kortast === undefined || langst === undefined
			? 'Inget ärende har säker dag både för väckandet och för det slutliga beslutet.'
			: n === 1
				? `Det tog ${dagar(median)}.`
				: `Medianen är ${dagar(median)}, kortast ${dagar(kortast)} och längst ${dagar(langst)}.`;
	return {
		id: 'tid',
		rubrik: 'Tid från väckt till avgjort',
		text: `${antal(n, 'ärende', 'ärenden')} räknade; ${antal(utan, 'ärende', 'ärenden')} saknar en av dagarna. ${matt}`,
		kolumner: ['Tid', 'Ärenden'],
		rader: n === 0 ? [] : halvar.map((antalet, i) => [halvarsnamn(i, halvar.length), antalet]),
	};
}

function halvarsnamn(i: number, alla: number): string {
	const fran = `${String(i * 6)} månader`;
	return i === alla - 1 ? `${fran} eller mer` : `${String(i * 6)}–${String((i + 1) * 6)} månader`;
}

function luckor(arenden: readonly Arende[]): Tabell {
	const { medLucka, ...antalet } = luckorI(arenden);
	const andel = antalet.n >= MINSTA_UNDERLAG ? ` (${procent(medLucka, antalet.n)})` : '';
	return rakning('luckor', 'Vad som saknas', 'Lucka', antalet, (id) => SAKNAS_VAD[id as keyof typeof SAKNAS_VAD], [
		`Minst en antecknad lucka finns i ${antal(medLucka, 'ärende', 'ärenden')}${andel}. Ett ärende räknas en gång för varje slags lucka.`,
	]);
}

function rakning(
	id: string,
	rubrik: string,
	kolumn: string,
	{ n, rader }: Rakning,
	namn: (id: string) => string,
	mer: readonly string[] = [],
): Tabell {
	const harAndel = n >= MINSTA_UNDERLAG;
	const grund = harAndel
		? []
		: [`Andelar visas inte, för underlaget är mindre än ${antal(MINSTA_UNDERLAG, 'fall', 'fall')}.`];
	return {
		id,
		rubrik,
		text: [`${antal(n, 'ärende', 'ärenden')}.`, ...mer, ...grund].join(' '),
		kolumner: [kolumn, 'Ärenden', ...(harAndel ? ['Andel'] : [])],
		rader: rader.map((rad) => [namn(rad.id), rad.antal, ...(harAndel ? [procent(rad.antal, n)] : [])]),
	};
}

const procentformat = new Intl.NumberFormat('sv', { style: 'percent', maximumFractionDigits: 1 });

function procent(del: number, hel: number): string {
	return procentformat.format(del / hel);
}
