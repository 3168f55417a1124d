import type { Personbok } from '../register/personbok.ts';
import type { Personer } from '../register/personer.ts';
import { nySlump, type Slump } from '../slump.ts';
import { arAv } from '../sprak/tal.ts';
import type { Huvud } from './huvud.ts';
import { skrivIndex } from './index.ts';
import { nyttLage, type Lage } from './laget.ts';
import { skrivBilaga, skrivRemiss, skrivYttrande } from './ovriga.ts';
import { skrivSkrivelse } from './skrivelser.ts';
import { skrivTillagg } from './tillagg.ts';
import { planera, type Roll, type Steg } from './plan.ts';
import { skrivProtokoll } from './protokoll.ts';
import type { Fil } from './oppen.ts';
import { Skrivning } from './skrivning.ts';
import { skrivUtlatande } from './utlatande.ts';
import { skrivVackande } from './vackande.ts';

const SKRIVARE: Readonly<Record<Roll, (s: Skrivning, lage: Lage, steg: Steg) => void>> = {
	vackande: skrivVackande,
	remiss: skrivRemiss,
	yttrande: skrivYttrande,
	bilaga: skrivBilaga,
	utlatande: skrivUtlatande,
	utskott: skrivProtokoll,
	bordlaggning: skrivProtokoll,
	aterremiss: skrivProtokoll,
	forslag: skrivProtokoll,
	slutligt: skrivProtokoll,
	tillagg: skrivTillagg,
	sarskilt: skrivSkrivelse,
	reservation: skrivSkrivelse,
	svar: skrivSkrivelse,
	aterkallelse: skrivSkrivelse,
	efterspel: skrivSkrivelse,
};

/** Who the whole archive is made with. */
export interface Omvarld {
	readonly seed: string;
	readonly personer: Personer;
	readonly bok: Personbok;
	readonly huvuden: readonly Huvud[];
}

/** Writes one ärende: its handlingar with their source files, and last its own file. It depends on its number and the seed only. */
export function skrivArende({ seed, personer, bok, huvuden }: Omvarld, nr: number): readonly Fil[] {
	const huvud = huvuden[nr];
	if (!huvud) throw new RangeError(`There is no ärende ${nr}`);
	const slump = nySlump(`${seed}/arende/${nr}`);
	const plan = planera(huvud, slump);
	// Only the latest are looked through: what lies decades back is seldom referred to.
	const tidigare = huvuden.slice(Math.max(0, nr - 600), nr);
	const s = new Skrivning({ huvud, plan, slump, personer, bok, tidigare });
	const lage = nyttLage(huvud, plan, motionarer(huvud, personer, slump), slump);
	for (const steg of plan.steg) if (!plan.borta.has(steg.roll)) SKRIVARE[steg.roll](s, lage, steg);
	return [...s.filer, skrivIndex(s, lage)];
}

function motionarer({ typ, start }: Huvud, personer: Personer, slump: Slump) {
	if (typ !== 'motion' && typ !== 'interpellation' && typ !== 'fraga') return [];
	const valda = personer.valda(arAv(start));
	const forsta = slump.val(valda);
	if (typ !== 'motion' || !slump.chans(0.25)) return [forsta];
	const andra = valda.filter((p) => p.parti === forsta.parti && p !== forsta);
	return [forsta, ...slump.urval(andra, slump.mellan(1, 2))];
}
