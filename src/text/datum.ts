import { datumParts, type Datum } from '../domain/datum.ts';

/** How much room a date may take: in running text, or in a table or list. */
export type Datumform = 'lang' | 'kort';

const dagFormat = {
	lang: new Intl.DateTimeFormat('sv', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
	kort: new Intl.DateTimeFormat('sv', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};
const manadFormat = {
	lang: new Intl.DateTimeFormat('sv', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
	kort: new Intl.DateTimeFormat('sv', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

const ARSTIDER: Record<string, string> = { '21': 'våren', '22': 'sommaren', '23': 'hösten', '24': 'vintern' };

/** What is written where no date is known. */
const DATUM_SAKNAS = 'datum framgår inte';

/**
 * The Swedish wording of a date, lower case, for use inside a sentence: `13 februari 2023`, `hösten 1988`,
 * `1940-talet`, `omkring 2018`, `tidigast 4 oktober 2023`.
 */
export function datumText(datum: Datum | undefined, form: Datumform = 'lang'): string {
	if (!datum || datumParts(datum).precision === 'okant') return DATUM_SAKNAS;
	const [fran = '', till] = datum.split('/');
	if (till === undefined) return enkelt(fran, form);
	if (till === '..') return `tidigast ${enkelt(fran, form)}`;
	if (fran === '..') return `senast ${enkelt(till, form)}`;
	return `mellan ${enkelt(fran, form)} och ${enkelt(till, form)}`;
}

/** The value of `<time datetime>`; absent where HTML has no form for what the date says. */
export function datumAttribut(datum: Datum): string | undefined {
	const { precision, ungefarlig } = datumParts(datum);
	return !ungefarlig && (precision === 'dag' || precision === 'manad' || precision === 'ar') ? datum : undefined;
}

function enkelt(text: string, form: Datumform): string {
	const bar = text.replace(/[~?]$/, '');
	const ord = ordFor(bar, form);
	if (text.endsWith('~')) return `omkring ${ord}`;
	if (text.endsWith('?')) return `troligen ${ord}`;
	return ord;
}

function ordFor(text: string, form: Datumform): string {
	if (text.endsWith('X')) return `${text.slice(0, 3)}0-talet`;
	const [ar = '', mitten, dag] = text.split('-');
	if (mitten === undefined) return ar;
	const arstid = ARSTIDER[mitten];
	if (arstid) return `${arstid} ${ar}`;
	const tid = Date.UTC(Number(ar), Number(mitten) - 1, Number(dag ?? 1));
	return (dag === undefined ? manadFormat : dagFormat)[form].format(tid);
}
