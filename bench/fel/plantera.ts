import type { Kod } from '../../src/read/koder.ts';
import type { Slump } from '../generate/slump.ts';

/** A fault put into an archive, and what the check must say of it. */
export interface Plantering {
	readonly fil: string;
	/** From 1. */
	readonly rad: number;
	/** Columns that name the faulty field: where its name stands, or its value. From 1. */
	readonly kolumner: readonly number[];
	readonly kod: Kod;
}

/** What a fault makes of a line; `undefined` where the line gives no room for it. */
type Fel = (rad: string) => { readonly rad: string; readonly kolumner: readonly number[] } | undefined;

interface Slag {
	readonly kod: Kod;
	/** Where such a line stands: among the fields, or in the text after them. */
	readonly del: 'falt' | 'text';
	readonly fel: Fel;
}

/** A field with its value on one line. */
const FALT = /^(?<fore>\s*(?:- )?)(?<namn>[a-zA-Z]+): (?<varde>\S.*)$/;
const VARDEN: Readonly<Record<string, RegExp>> = {
	id: /^(?:organ|person|parti|riktatTill)$/,
	ord: /^(?:lydelse|text|propositioner|titel)$/,
};

/** Every way in which a line can be made wrong. */
const SLAG: readonly Slag[] = [
	{ kod: 'falt-okant', del: 'falt', fel: inField(/^(?:propositioner|beslutsform|avser|utfall|sort)$/, () => '', 'x') },
	{ kod: 'falt-varde', del: 'falt', fel: inField(/^(?:datum|justerat|anslag)$/, () => '"2023-02-30"') },
	{
		kod: 'falt-varde',
		del: 'falt',
		fel: inField(/^(?:utfall|typ|niva|kategori|beslutsform)$/, (value) => `${value}q`),
	},
	{ kod: 'yaml-ankare', del: 'falt', fel: inField(VARDEN.ord, (value) => `!x ${value}`) },
	{ kod: 'yaml-kommentar', del: 'falt', fel: inField(VARDEN.ord, (value) => `${value.replaceAll('"', '')} #7`) },
	{ kod: 'tecken-otillatet', del: 'falt', fel: inField(VARDEN.ord, (value) => `${value}\u200B`) },
	{ kod: 'id-okant', del: 'falt', fel: inField(VARDEN.id, () => 'finns-inte-alls') },
	{ kod: 'stycke-saknas', del: 'falt', fel: inField(/^stycke$/, () => 's9999') },
	{ kod: 'citat-fel', del: 'falt', fel: inField(/^citat$/, () => 'Det här står ingenstans.') },
	{ kod: 'kallfil-summa', del: 'falt', fel: inField(/^sha256$/, () => `"${'0'.repeat(64)}"`) },
	{ kod: 'tecken-otillatet', del: 'text', fel: appended('\u202E') },
	{ kod: 'html-i-text', del: 'text', fel: appended('<br>') },
	{ kod: 'lank-protokoll', del: 'text', fel: appended('[ord](javascript:x)') },
	{ kod: 'bild-otillaten', del: 'text', fel: appended('![bild](https://bild.example/x.png)') },
	{ kod: 'lank-bruten', del: 'text', fel: appended('[ord](/begrepp/finns-inte/)') },
	{ kod: 'personuppgifter', del: 'text', fel: appended('19121212-1212') },
];

/**
 * Puts faults into files, each on a line of its own.
 * @param filer text of each file by path; not changed
 * @returns the changed files, and each fault with its place
 */
export function plantera(
	filer: ReadonlyMap<string, string>,
	{ antal, slump }: { readonly antal: number; readonly slump: Slump },
): { readonly andrade: ReadonlyMap<string, string>; readonly planterade: readonly Plantering[] } {
	const andrade = new Map<string, string>();
	const planterade: Plantering[] = [];
	const names = [...filer.keys()].sort();
	while (planterade.length < antal) {
		const fil = slump.val(names);
		const rows = (andrade.get(fil) ?? filer.get(fil) ?? '').split('\n');
		const { kod, del, fel } = slump.val(SLAG);
		const i = slump.int(rows.length);
		const changed = partOf(fil, rows, i) === del ? fel(rows[i] ?? '') : undefined;
		if (!changed || planterade.some((other) => other.fil === fil && other.rad === i + 1)) continue;
		rows[i] = changed.rad;
		andrade.set(fil, rows.join('\n'));
		planterade.push({ fil, rad: i + 1, kolumner: changed.kolumner, kod });
	}
	return { andrade, planterade };
}

function partOf(fil: string, rows: readonly string[], i: number): 'falt' | 'text' | undefined {
	if (fil.endsWith('.yaml')) return 'falt';
	const end = rows.indexOf('---', 1);
	if (i === 0 || i === end) return undefined;
	return i < end ? 'falt' : 'text';
}

/** A fault in a field: another value, or another name. */
function inField(names: RegExp | undefined, value: (old: string) => string, ending = ''): Fel {
	return (rad) => {
		const { fore = '', namn = '', varde = '' } = FALT.exec(rad)?.groups ?? {};
		// A text over several lines, or one that is part of the same line, is not whole here.
		if (!names?.test(namn) || /^[|>[{]/.test(varde)) return undefined;
		const at = fore.length + 1;
		return {
			rad: `${fore}${namn}${ending}: ${value(varde) || varde}`,
			kolumner: [at, at + namn.length + ending.length + 2, ...marks(fore, namn, value(varde))],
		};
	};
}

/** Where signs stand that are themselves what is wrong. */
function marks(fore: string, namn: string, value: string): number[] {
	const start = fore.length + namn.length + 3;
	return ['!x ', ' #7', '\u200B'].flatMap((sign) =>
		value.includes(sign) ? [start + value.indexOf(sign), start + value.indexOf(sign) + sign.length] : [],
	);
}

/** A fault last in a line of running text. */
function appended(piece: string): Fel {
	return (rad) =>
		/^\p{Lu}[^|\\]{40,}\.$/u.test(rad) ? { rad: `${rad} ${piece}`, kolumner: [rad.length + 2] } : undefined;
}
