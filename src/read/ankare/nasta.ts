import { compareText } from '../../domain/order.ts';
import type { Register } from '../../domain/register.ts';
import type { Arkiv } from '../arkiv.ts';
import { publiceradeStycken, type Ankarlas } from './ankarlas.ts';
import { citeringarI } from './citeringar.ts';
import { tidigareAnkare } from './tidigare.ts';

/**
 * Writes down the paragraphs of a publication: the anchors of every reading text, each with those that led to it
 * before, and which paragraphs each content file rests on.
 * @param forra what was written down of the publication before
 * @returns the text of the file; the same for the same content
 */
export function nastaAnkarlas(arkiv: Arkiv, register: Register, forra: Ankarlas): string {
	const publicerade = publiceradeStycken(register, forra);
	const handlingar = [...register.handlingar].map(([id, { stycken }]) => {
		const nu = stycken.map(({ ankare }) => ankare);
		const tidigare = tidigareAnkare(publicerade.get(id) ?? [], nu);
		return [id, nu.map((ankare, i) => [ankare, ...(tidigare[i] ?? [])].join(',')).join(' ')] as const;
	});
	const citerat = [...citeringarI(arkiv)].map(([fil, citeringar]) => {
		const cited = citeringar.flatMap(({ handling, stycke }) => {
			const ankare = register.handlingar.get(handling)?.stycken.find(({ id }) => id === stycke)?.ankare;
			return ankare === undefined ? [] : [`${handling}#${ankare}`];
		});
		return [fil, cited.join(' ')] as const;
	});
	const value = { format: 1, handlingar: inOrder(handlingar), citerat: inOrder(citerat) };
	return `${JSON.stringify(value, null, '\t')}\n`;
}

function inOrder(rows: readonly (readonly [key: string, value: string])[]): Record<string, string> {
	return Object.fromEntries([...rows].filter(([, value]) => value).sort(([a], [b]) => compareText(a, b)));
}
