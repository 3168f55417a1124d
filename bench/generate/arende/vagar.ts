import { organ } from '../register/organ.ts';
import type { Slump } from '../slump.ts';
import { nastaVeckodag } from '../sprak/tal.ts';
import type { Huvud } from './huvud.ts';
import type { Plan, Roll, Steg } from './plan.ts';

/** Every step of an ärende until it is decided, some of which may lie after the end of the archive. */
export function vagar(huvud: Huvud, avgor: string, utfall: Plan['utfall'], slump: Slump): Steg[] {
	const { typ, start, namnd } = huvud;
	const steg: Steg[] = [];
	let dag = start;
	const sedan = (roll: Roll, min: number, max: number, hos?: string): void => {
		const tidigast = dag + slump.mellan(min, max);
		dag = hos && roll !== 'yttrande' ? nastaVeckodag(tidigast, organ(hos).veckodag) : tidigast;
		steg.push({ roll, dag, ...(hos && { organ: hos }) });
	};
	if (typ === 'interpellation' || typ === 'fraga') {
		sedan('vackande', 0, 0);
		if (typ === 'interpellation' && utfall === 'besvarad') sedan('svar', 14, 60, 'kommunstyrelse');
		sedan('slutligt', 3, 30, avgor);
		return steg;
	}
	if (typ !== 'forslag' && typ !== 'ovrigt') sedan('vackande', 0, 0);
	if ((typ === 'motion' || typ === 'medborgarforslag') && slump.chans(0.34)) {
		sedan('remiss', 12, 60, 'kommunstyrelse');
		for (const hos of slump.urval([namnd, 'socialnamnden', 'miljonamnden', 'tekniska-namnden'], slump.mellan(1, 2)))
			if (hos !== 'kommunstyrelse' && !steg.some((s) => s.organ === hos)) sedan('yttrande', 30, 80, hos);
	}
	if (utfall === 'atertagen') {
		sedan('aterkallelse', 30, 200);
		return steg;
	}
	const handlagger = organ(organ(avgor).forvaltning ? avgor : slump.chans(0.6) ? 'kommunstyrelse' : namnd);
	const forvaltning = handlagger.forvaltning ?? 'kommunstyrelsens-forvaltning';
	if (slump.chans(typ === 'ovrigt' ? 0.2 : 0.42))
		sedan('bilaga', typ === 'motion' ? 40 : 5, typ === 'motion' ? 260 : 90, forvaltning);
	if (typ !== 'ovrigt' || slump.chans(0.75)) {
		const [min, max] = typ === 'motion' || typ === 'medborgarforslag' ? [30, slump.chans(0.3) ? 420 : 190] : [7, 60];
		sedan('utlatande', min, max, forvaltning);
	}
	if (avgor !== 'kommunfullmaktige') {
		if (slump.chans(0.05)) sedan('bordlaggning', 8, 30, avgor);
		sedan('slutligt', 8, 40, avgor);
		if (slump.chans(0.08)) sedan('efterspel', 40, 300);
		return steg;
	}
	if (slump.chans(0.25)) sedan('utskott', 6, 20, 'kommunstyrelsens-arbetsutskott');
	if (slump.chans(0.05)) {
		sedan('aterremiss', 7, 30, 'kommunstyrelse');
		sedan('utlatande', 60, 150, forvaltning);
	}
	if (slump.chans(0.05)) sedan('bordlaggning', 7, 25, 'kommunstyrelse');
	sedan('forslag', 8, 30, 'kommunstyrelse');
	if (slump.chans(0.2)) steg.push({ roll: 'tillagg', dag });
	if (slump.chans(0.06)) steg.push({ roll: 'reservation', dag });
	sedan('slutligt', 12, 45, 'kommunfullmaktige');
	if (slump.chans(0.07)) steg.push({ roll: 'sarskilt', dag });
	if (slump.chans(0.08)) sedan('efterspel', 40, 300);
	return steg;
}
