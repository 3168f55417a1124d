import { Zipf, nySlump } from '../slump.ts';
import { Namn } from './namn.ts';
import { ORGAN } from './organ.ts';
import { PARTIER, type Partipost } from './partier.ts';

/** Somebody who acts in the fictional municipality for some years. */
export interface Personpost {
	readonly id: string;
	readonly namn: string;
	readonly kategori: 'fortroendevald' | 'tjansteperson';
	readonly parti?: Partipost;
	/** Where a tjänsteperson works, and the title printed under the name. */
	readonly organ?: string;
	readonly roll?: string;
	/** First and last year. */
	readonly fran: number;
	readonly till: number;
}

/** "Namn (P)". */
export function medParti({ namn, parti }: Personpost): string {
	return parti ? `${namn} (${parti.beteckning})` : namn;
}

const TITLAR = [
	'Förvaltningschef',
	'Utredare',
	'Handläggare',
	'Avdelningschef',
	'Verksamhetsutvecklare',
	'Strateg',
	'Sekreterare',
];

const [FORSTA, SISTA] = [1990, 2025];

/** Everybody who may act, by year. */
export class Personer {
	readonly #valda = new Map<number, Personpost[]>();
	readonly #tjanste = new Map<string, Personpost[]>();

	/** @param upptagna ids and names that must not be used, because others have them */
	constructor(seed: string, antalArenden: number, upptagna: ReadonlySet<string>) {
		const slump = nySlump(`${seed}/personer`);
		const namn = new Namn(slump, upptagna);
		const partier = new Zipf(PARTIER.length, { platt: 2 });
		const valda = Math.min(700, 110 + Math.floor(antalArenden * 0.06));
		for (let i = 0; i < valda; i++) {
			const parti = PARTIER[partier.dra(slump)];
			// One place after another, so that no year lacks people; the same place is held by one after another.
			const fran = FORSTA + Math.floor(((i % 40) / 40) * (SISTA - FORSTA + 10)) - 10;
			const till = fran + slump.mellan(8, 20);
			const person: Personpost = { ...namn.nytt(), kategori: 'fortroendevald', fran, till, ...(parti && { parti }) };
			each(person, (ar) => {
				add(this.#valda, ar, person);
			});
		}
		for (const { id, typ } of ORGAN.values()) {
			if (typ !== 'forvaltning') continue;
			const fler = Math.floor(Math.min(antalArenden, 4000) / 1000);
			for (const roll of [...TITLAR, ...TITLAR.slice(1, 1 + fler)]) {
				for (let fran = FORSTA - slump.int(8); fran <= SISTA;) {
					const till = fran + slump.mellan(5, 14);
					const titel = id === 'kommunstyrelsens-forvaltning' && roll === 'Förvaltningschef' ? 'Kommundirektör' : roll;
					const person: Personpost = { ...namn.nytt(), kategori: 'tjansteperson', organ: id, roll: titel, fran, till };
					each(person, (ar) => {
						add(this.#tjanste, `${id}/${ar}`, person);
					});
					fran = till + 1;
				}
			}
		}
	}

	/** Elected people of a year. */
	valda(ar: number): readonly Personpost[] {
		return this.#valda.get(ar) ?? [];
	}

	/** People who work for an administration in a year; the chef first. */
	tjanste(organ: string, ar: number): readonly Personpost[] {
		return this.#tjanste.get(`${organ}/${ar}`) ?? [];
	}

	/** Who leads a body in a year. */
	ordforande(organ: string, ar: number): Personpost | undefined {
		const period = ar - (ar % 4);
		const kandidater = this.valda(ar).filter(({ fran, till }) => fran <= period && till >= ar);
		const order = [...ORGAN.keys()].indexOf(organ) + period * 7;
		return kandidater[order % Math.max(kandidater.length, 1)];
	}
}

function each({ fran, till }: Personpost, visit: (ar: number) => void): void {
	for (let ar = Math.max(fran, FORSTA - 1); ar <= Math.min(till, SISTA + 1); ar++) visit(ar);
}

function add<K>(map: Map<K, Personpost[]>, key: K, person: Personpost): void {
	const list = map.get(key);
	if (list) list.push(person);
	else map.set(key, [person]);
}
