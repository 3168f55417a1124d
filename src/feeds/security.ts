import type { Kommun } from '../domain/grunddata.ts';
import { absolut, type Plats } from '../domain/plats.ts';
import { tidpunkt } from './publicerat.ts';
import { enrad } from './tecken.ts';

/** Address of the file, when the publisher has said where to report and until when that holds. */
export const SECURITY_TXT = '/.well-known/security.txt';

/**
 * `security.txt` (RFC 9116). Both contact and expiry are required there, and no clock may be read here, so that the file
 * is published only when content gives both.
 */
export function securityTxt({ utgivare }: Kommun, plats: Plats): string | undefined {
	const { sakerhet } = utgivare;
	if (!sakerhet) return undefined;
	const kontakt = enrad(sakerhet.kontakt);
	return [
		`Contact: ${kontakt.includes('@') && !kontakt.includes('://') ? `mailto:${kontakt}` : kontakt}`,
		`Expires: ${tidpunkt(sakerhet.giltigTill)}`,
		'Preferred-Languages: sv, en',
		`Canonical: ${absolut(SECURITY_TXT, plats)}`,
		'',
	].join('\n');
}
