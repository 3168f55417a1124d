import { adress } from '../domain/adress.ts';
import { compareText } from '../domain/order.ts';
import type { Register } from '../domain/register.ts';
import { kontrollsumma, type Datafil } from './datafil.ts';

/**
 * `/data/SHA256SUMS`, in the format of coreutils: every untouched source file and every data file, relative to the
 * folder of the whole site. `cd <webbplatsen> && sha256sum -c data/SHA256SUMS` checks them.
 */
export function* sha256sums(register: Register, filer: Iterable<Datafil>): Iterable<string> {
	const sums = new Map<string, string>();
	for (const handling of register.handlingar.values())
		for (const { fil, sha256 } of handling.kallor) sums.set(adress.kalla(handling, fil), sha256);
	for (const fil of filer) sums.set(fil.path, kontrollsumma(fil).sha256);
	for (const [path, sha256] of [...sums].sort(([a], [b]) => compareText(a, b))) yield `${sha256}  ${path.slice(1)}\n`;
}
