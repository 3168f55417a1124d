import { AMNEN } from '../amnen/amnen.ts';
import type { Amnestabell } from '../amnen/typ.ts';
import { fold } from '../../../src/domain/fold.ts';
import { ORTER, ortsfog, VANORTER, KVARTER } from '../ord/orter.ts';
import { nySlump, type Slump } from '../slump.ts';
import { dagAv, iso, nastaVeckodag, type Dag } from '../sprak/tal.ts';
import { nyttNummer } from './nummer.ts';

type Arendetyp = 'motion' | 'medborgarforslag' | 'interpellation' | 'fraga' | 'forslag' | 'remiss' | 'ovrigt';

/** What other ärenden may know of an ärende. */
export interface Huvud {
	/** Its place in the archive, from 0; the earlier ones began no later. */
	readonly nr: number;
	readonly id: string;
	readonly diarienummer?: string;
	readonly typ: Arendetyp;
	readonly titel: string;
	/** The matter in running text: "cykelvägen mellan A och B". */
	readonly sak: string;
	/** Att-clauses without "att". */
	readonly att: readonly string[];
	readonly amne: Amnestabell;
	/** What slots of its own stand for. */
	readonly fasta: Readonly<Record<string, string>>;
	/** Day on which it began. */
	readonly start: Dag;
	/** Id of the nämnd that prepares it. */
	readonly namnd: string;
}

const TYPER: readonly (readonly [Arendetyp, number])[] = [
	['motion', 0.5],
	['medborgarforslag', 0.12],
	['interpellation', 0.06],
	['fraga', 0.03],
	['forslag', 0.15],
	['remiss', 0.07],
	['ovrigt', 0.07],
];

const TITLAR: Partial<Record<Arendetyp, readonly string[]>> = {
	interpellation: ['Hur går det med {sak}?', 'Interpellation om {sak}', 'Vad gör kommunen åt {sak}?'],
	fraga: ['Fråga om {sak}', 'Enkel fråga om {sak}'],
	forslag: ['Förslag om {sak}', 'Beslut om {sak}', 'Finansiering av {sak}', 'Inriktning för {sak}'],
	remiss: ['Remiss om {sak}', 'Yttrande över länsstyrelsens förslag om {sak}', 'Samråd om {sak}'],
	ovrigt: ['Uppföljning av {sak}', 'Tillsyn av {sak}', 'Avtal om {sak}', 'Redovisning av {sak}'],
};

const [FORSTA, SISTA] = [dagAv(1990, 1, 8), dagAv(2025, 11, 24)];

/** Plans the heads of an archive, in order of their first day. No id or number is one of `upptagna`. */
export function planeraHuvuden(seed: string, antal: number, upptagna: ReadonlySet<string>): Huvud[] {
	const slump = nySlump(`${seed}/huvuden`);
	const ids = new Set(upptagna);
	const lopnummer = new Map<string, number>();
	return Array.from({ length: antal }, (_, nr) => {
		const typ = dragTyp(slump);
		const amne = slump.val(AMNEN);
		const dag = FORSTA + Math.floor(((nr + slump.next()) / antal) * (SISTA - FORSTA));
		const start = typ === 'motion' || typ === 'interpellation' || typ === 'fraga' ? nastaVeckodag(dag, 1) : dag;
		const innehall = dragInnehall(slump, amne, typ);
		const bas = { nr, typ, amne, start, ...innehall, namnd: amne.namnd };
		const utan = slump.chans(0.07);
		const diarienummer = utan ? undefined : nyttNummer(slump, bas, lopnummer, ids);
		const id = diarienummer ? diarienummer.id : unikt(`${typ}-${iso(start)}-${ordAv(innehall.titel)}`, ids);
		ids.add(id);
		return { ...bas, id, ...(diarienummer && { diarienummer: diarienummer.text }) };
	});
}

function dragTyp(slump: Slump): Arendetyp {
	let r = slump.next();
	for (const [typ, andel] of TYPER) if ((r -= andel) < 0) return typ;
	return 'motion';
}

function dragInnehall(slump: Slump, amne: Amnestabell, typ: Arendetyp): Pick<Huvud, 'titel' | 'sak' | 'att' | 'fasta'> {
	const forslag = slump.val(amne.forslag);
	const ort1 = slump.val(ORTER);
	const bas: Record<string, string> = {
		ort1,
		ort2: slump.val(ORTER),
		fog1: ortsfog(ort1),
		vänort: slump.val(VANORTER),
		djur: slump.val(KVARTER),
	};
	const fyll = (text: string) => text.replace(/\{(\S+?)\}/g, (all, name: string) => bas[name] ?? all);
	const sak = fyll(forslag.sak);
	bas.sak = sak;
	bas.Sak = sak;
	const mallar = TITLAR[typ];
	return { titel: fyll(mallar ? slump.val(mallar) : forslag.titel), sak, att: forslag.att.map(fyll), fasta: bas };
}

function ordAv(titel: string): string {
	return fold(titel).split('-').slice(0, 5).join('-');
}

function unikt(bas: string, ids: ReadonlySet<string>): string {
	let id = bas;
	for (let n = 2; ids.has(id); n++) id = `${bas}-${n}`;
	return id;
}
