import type { Arende } from '../domain/arende.ts';
import type { Kommun } from '../domain/grunddata.ts';
import type { Handling } from '../domain/handling.ts';
import { gemen } from './antal.ts';
import { handlingsnamn } from './namn.ts';

/**
 * A request for the originals of an ärende, or of one handling, to send to the municipality: by its diarienummer, or by
 * its title where the sources give no number. Right of access: tryckfrihetsförordningen 2 kap. 15–16 §§.
 */
export function begaran(
	arende: Arende,
	handling: Handling | undefined,
	kommun: Kommun,
): { readonly amne: string; readonly text: string } {
	const nummer = arende.diarienummer ? `diarienummer ${arende.diarienummer}` : `vars diarienummer jag inte känner till`;
	const vad = handling
		? `${gemen(handlingsnamn(handling))}, ”${handling.titel}”, i ärendet ”${arende.titel}” (${nummer})`
		: `alla handlingar i ärendet ”${arende.titel}” (${nummer})`;
	return {
		amne: `Begäran om allmän handling${arende.diarienummer ? `, ${arende.diarienummer}` : ''}`,
		text: [
			`Till registratorn i ${kommun.namn}`,
			'',
			`Jag vill ta del av ${vad}. Skicka helst en elektronisk kopia av originalet.`,
			'',
			'Jag begär det med stöd av 2 kap. tryckfrihetsförordningen. Om något inte kan lämnas ut vill jag ha ett skriftligt beslut som går att överklaga. Tala om för mig i förväg om det kostar något.',
		].join('\n'),
	};
}
