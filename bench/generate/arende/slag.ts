import { beslutsord, type Lage } from './laget.ts';
import type { Plan, Steg } from './plan.ts';
import type { Skrivning } from './skrivning.ts';

/** What a body does with an ärende at a meeting. */
export interface Slag {
	readonly niva: 'forslag' | 'delbeslut' | 'slutligt';
	readonly id: string;
	readonly lydelse: string;
	readonly utfall?: Plan['utfall'];
	readonly riktatTill?: string;
	/** State that an event says it leads to, where the level of the decision does not say it. */
	readonly steg?: string;
	readonly status: string;
}

/** What the body of a step decides, and what the ärende comes to by it. */
export function slagAv({ huvud, plan }: Skrivning, lage: Lage, { roll }: Steg): Slag {
	const fram = { niva: 'forslag', utfall: lage.styrelsen, lydelse: beslutsord(huvud, lage.styrelsen) } as const;
	switch (roll) {
		case 'bordlaggning':
			return {
				niva: 'delbeslut',
				id: 'bordlaggningen',
				lydelse: 'Ärendet bordläggs till nästa sammanträde.',
				steg: 'bordlagd',
				status: 'bordlagd',
			};
		case 'aterremiss':
			return {
				niva: 'delbeslut',
				id: 'aterremissen',
				lydelse: `Ärendet återremitteras för att belysa ${huvud.sak} ytterligare.`,
				steg: 'aterremitterad',
				status: 'aterremitterad',
			};
		case 'utskott':
			return {
				...fram,
				id: 'utskottets-forslag',
				utfall: lage.forvaltningen,
				lydelse: beslutsord(huvud, lage.forvaltningen),
				riktatTill: 'kommunstyrelse',
				steg: 'i-utskott',
				status: 'i-utskott',
			};
		case 'forslag':
			return { ...fram, id: 'kommunstyrelsens-forslag', riktatTill: 'kommunfullmaktige', status: 'forslag-till-kf' };
		default:
			return {
				niva: 'slutligt',
				id: 'slutligt-beslut',
				utfall: plan.utfall,
				lydelse: beslutsord(huvud, plan.utfall),
				status: 'avgjord',
			};
	}
}
