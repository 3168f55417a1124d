import type { Personbok } from '../register/personbok.ts';
import { medParti, type Personer, type Personpost } from '../register/personer.ts';
import { organ } from '../register/organ.ts';
import type { Slump } from '../slump.ts';
import { AMNESORDEN } from '../sprak/lexikon.ts';
import { Sprak } from '../sprak/sprak.ts';
import { arAv } from '../sprak/tal.ts';
import { tillYaml } from '../yaml.ts';
import { Utfyllnad } from './avsnitt.ts';
import { dateraHandling } from './datering.ts';
import { Dokument, type Kalla, type Plats } from './dokument.ts';
import type { Huvud } from './huvud.ts';
import { nyKallfil } from './kallfil.ts';
import { kalltext } from './kalltext.ts';
import { lagrum } from './lagrum.ts';
import type { Falt, Fil, Oppen } from './oppen.ts';
import type { Plan, Steg } from './plan.ts';

/** Types of handlingar that politicians and invånare write themselves. */
const UPPHOVSRATT_26 = new Set([
	'motion',
	'medborgarforslag',
	'interpellation',
	'fraga',
	'tillaggsyrkande',
	'andringsyrkande',
	'reservation',
	'sarskilt-yttrande',
]);

/** An ärende while it is written: what its handlingar have said so far. */
export class Skrivning {
	readonly huvud: Huvud;
	readonly plan: Plan;
	readonly slump: Slump;
	readonly personer: Personer;
	readonly bok: Personbok;
	/** Earlier ärenden, which this one may refer to. */
	readonly tidigare: readonly Huvud[];
	readonly filer: Fil[] = [];
	readonly handelser: Falt[] = [];
	readonly parter: Falt[] = [];
	readonly #ids = new Set<string>();

	constructor(bas: Pick<Skrivning, 'huvud' | 'plan' | 'slump' | 'personer' | 'bok' | 'tidigare'>) {
		this.huvud = bas.huvud;
		this.plan = bas.plan;
		this.slump = bas.slump;
		this.personer = bas.personer;
		this.bok = bas.bok;
		this.tidigare = bas.tidigare;
	}

	/** Begins a handling. */
	oppna(steg: Steg, typ: string): Oppen {
		const { huvud, slump } = this;
		const ar = arAv(steg.dag);
		// A number such as 2003-21 before a year or a month may look like a personnummer.
		const datering = dateraHandling(steg.dag, slump, { exakt: /-\d\d$/.test(huvud.id) });
		let id = `${datering.adress}-${typ}`;
		if (this.#ids.has(id)) id += `-${steg.organ ?? steg.roll}`;
		for (const bas = id; this.#ids.has(id);) id = `${bas}-${this.#ids.size}`;
		this.#ids.add(id);
		const dok = new Dokument(id);
		const lag = lagrum(huvud.amne, ar, slump);
		const amne = AMNESORDEN.get(huvud.amne.id);
		if (!amne) throw new TypeError(`${huvud.amne.id} has no words`);
		const namnd = organ(huvud.namnd);
		const organen = [huvud.namnd, this.plan.avgor, 'kommunfullmaktige', 'kommunstyrelse', steg.organ];
		for (const hos of [...organen, namnd.forvaltning]) if (hos) this.bok.anvand('organ', hos);
		const forvaltning = namnd.forvaltning ? [organ(namnd.forvaltning).namn] : [];
		const aktorer = ['kommunen', 'förvaltningen', namnd.namn, ...forvaltning];
		const sprak = new Sprak({ slump, amne, aktorer, ar, fasta: { ...huvud.fasta, lag } });
		const text = new Utfyllnad(dok, sprak, huvud.amne.meningar);
		const tomma = { namngivna: new Set<Personpost>(), saknas: [], lankar: [], anmarkningar: [] };
		return { steg, typ, dok, datering, sprak, text, ar, ...tomma };
	}

	/** Ends a handling: checks it, makes its source file and keeps both. */
	stang(oppen: Oppen, titel: string, falt: Falt, datumPlats?: Plats): void {
		const { dok, datering, typ } = oppen;
		dok.granska();
		const { datum, text: datumtext, hur } = datering;
		const brodtext = dok.text();
		for (const [, sfs = ''] of brodtext.matchAll(/\((\d{4}:\d+)\)/g))
			this.bok.anvand('forfattning', sfs.replace(':', '-'));
		const kallfil = nyKallfil(dok.id, kalltext(titel, brodtext), this.slump);
		for (const person of oppen.namngivna) this.bok.variant(person, kallfil.stavning(person.namn));
		const yaml: Falt = {
			typ,
			titel,
			...(datum !== undefined &&
				datumPlats && { datum, datumKalla: { ...datumPlats.kalla(datumtext), ...(hur && { hur }) } }),
			...falt,
			...kallfil.falt,
			upphovsratt: UPPHOVSRATT_26.has(typ) ? '26' : '9',
			lankar: oppen.lankar,
			saknas: oppen.saknas,
			anmarkningar: [...oppen.anmarkningar, ...kallfil.anmarkningar],
		};
		this.filer.push({ namn: `${dok.id}.md`, text: `---\n${tillYaml(yaml)}---\n\n${brodtext}` });
		this.filer.push({ namn: `kallor/${kallfil.namn}`, text: kallfil.text });
	}

	/** "Namn (P)" in a paragraph, noted in the register. */
	namnge(oppen: Oppen, person: Personpost, plats: Plats, uppdrag: { organ?: string; roll?: string } = {}): Kalla {
		const citat = person.parti ? medParti(person) : person.namn;
		const kalla = plats.kalla(citat);
		this.bok.notera(person, uppdrag, this.full(plats.kalla(uppdrag.roll ?? citat)));
		if (person.parti) this.bok.kalla('parti', person.parti.id, this.full(kalla));
		oppen.namngivna.add(person);
		return kalla;
	}

	/** A source as other files than those of the ärende give it. */
	full(kalla: Kalla): Kalla {
		return { ...kalla, handling: `${this.huvud.id}/${kalla.handling}` };
	}
}
