import type { Traff } from './personnummer.ts';

/** The sign itself, and the ways in which people hide it. */
const SNABEL_A = /@|[ \u00A0]?[([{](?:at|snabel-?a|@)[)\]}][ \u00A0]?/gi;

/** Most texts hold none; this is quick to see. */
const NAGON = /@|[([{](?:at|snabel)/i;

/** E-mail addresses in a text. */
export function findEpost(text: string): Traff[] {
	if (!NAGON.test(text)) return [];
	return [...text.matchAll(SNABEL_A)].flatMap(({ 0: sign, index }) => {
		const name = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+$/u.exec(text.slice(Math.max(0, index - 64), index))?.[0];
		const domain = /^[\p{L}\d.-]+/u.exec(text.slice(index + sign.length, index + sign.length + 100))?.[0];
		const host = domain?.replace(/(?<![.-])[.-]+$/, '');
		if (!name || !host || !/\.\p{L}{2,}$/u.test(host)) return [];
		return [{ start: index - name.length, text: `${name}${sign}${host}` }];
	});
}
