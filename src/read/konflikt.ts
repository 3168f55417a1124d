import { fel, type Problem } from './problem.ts';

/** A text in which git has left two versions beside each other. */
export interface Konflikt {
	readonly problem: readonly Problem[];
	/** The text with the first version of each, and as many lines: what else is wrong in it stands where it stood. */
	readonly text: string;
}

const TEXT =
	'Här står två versioner av samma text, för git kunde inte slå ihop dem. Behåll det som ska gälla och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.';

/** Finds what a merge has left undecided (gitmerge, "How conflicts are presented"); `undefined` where nothing is. */
export function konfliktI(fil: string, text: string): Konflikt | undefined {
	if (!/^<{7}(?: |$)/m.test(text)) return undefined;
	const problem: Problem[] = [];
	let version: 'ingen' | 'forsta' | 'andra' = 'ingen';
	const lines = text.split('\n').map((line, i) => {
		if (/^<{7}(?: |$)/.test(line)) {
			problem.push(fel({ fil, rad: i + 1, kolumn: 1 }, 'git-konflikt', TEXT));
			version = 'forsta';
			return '';
		}
		if (version === 'ingen') return line;
		if (/^>{7}(?: |$)/.test(line)) {
			version = 'ingen';
			return '';
		}
		// `|||||||` stands before what both versions come from.
		if (/^(?:={7}|\|{7}(?: .*)?)$/.test(line)) version = 'andra';
		return version === 'andra' ? '' : line;
	});
	return { problem, text: lines.join('\n') };
}
