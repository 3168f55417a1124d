import type { Jamforpar } from '../../domain/jamforelser.ts';
import { gemen, inskjuten } from '../../text/antal.ts';
import { handlingsnamn } from '../../text/namn.ts';

/** How the two texts of a pair are spoken of. */
export interface Jamfornamn {
	readonly rubrik: string;
	readonly ingress: string;
	readonly fran: string;
	readonly till: string;
	readonly bort: string;
	readonly nytt: string;
}

export function jamfornamn(par: Jamforpar): Jamfornamn {
	const denna = gemen(handlingsnamn(par.handling));
	switch (par.slag) {
		case 'kalla':
			return {
				rubrik: 'Källfilen och lästexten',
				ingress: `Den maskinlästa filen ${par.kalla.fil} bredvid den lästext som visas här (${denna}). Skillnaderna är läsfel i filen, inte ändringar i handlingen.`,
				fran: 'källfilen',
				till: 'lästexten',
				bort: 'i källfilen',
				nytt: 'i lästexten',
			};
		case 'handling': {
			const andra = gemen(handlingsnamn(par.andra));
			return {
				rubrik: 'Från utredning till protokoll',
				ingress: `Vad som skiljer ${inskjuten(andra)} från ${denna}. Att ett stycke inte står i protokollet betyder inte att någon har tagit ställning mot det.`,
				fran: denna,
				till: andra,
				bort: 'borttaget',
				nytt: 'tillagt',
			};
		}
		case 'sammanfattning':
			return {
				rubrik: 'Sammanfattningen och resten av texten',
				ingress: `Vad sammanfattningen i ${denna} säger på annat sätt än resten av samma handling.`,
				fran: 'sammanfattningen',
				till: 'resten av handlingen',
				bort: 'i sammanfattningen',
				nytt: 'i resten av handlingen',
			};
	}
}
