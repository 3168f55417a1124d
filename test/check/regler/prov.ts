import { createHash } from 'node:crypto';
import type { Regel } from '../../../src/check/regel.ts';
import { loadLexikon } from '../../../src/check/regler/stod/lexikon.ts';
import { collectUnderlag } from '../../../src/check/underlag.ts';
import { findReferenser } from '../../../src/read/referenser.ts';
import { readArkiv } from '../../../src/read/arkiv.ts';
import { KALLFIL, writeArchive, type Files } from '../../archive.ts';

/** An ärende to try a rule on: what its files say beyond what they must. */
export interface Prov {
	/** Frontmatter of its index; `typ` and `status` may be among it. */
	readonly index?: string;
	/** What the index leaves out. */
	readonly utan?: 'diarienummer';
	/** By name; `<date>-<typ>` also gives the handling's date and kind. */
	readonly handlingar?: Readonly<
		Record<string, { readonly falt?: string; readonly text?: string; readonly hur?: string }>
	>;
	readonly files?: Files;
}

const MAPP = 'arenden/ks-2024-1';

let svenska: ReturnType<typeof loadLexikon> | undefined;

const SUMMA = createHash('sha256').update(KALLFIL).digest('hex');

const REGISTER: Files = {
	'organ/utskott.yaml': 'namn: arbetsutskottet\ntyp: utskott\noverordnat: kommunstyrelse\n',
	'partier/m.yaml': 'beteckning: M\nnamn: Molnpartiet\n',
	'personer/berit-al.yaml': 'namn: Berit Al\nkategori: fortroendevald\n',
};

/** The files of an ärende and of the persons and bodies that it needs. */
function filesOf({ index = '', utan, handlingar = {}, files = {} }: Prov): Files {
	const base = ['titel: T', 'ingress: I.', 'typ: motion', 'status: okand', 'diarienummer: KS-2024/1'];
	const given = new Set([utan, ...index.split('\n').map((row) => row.split(':')[0])]);
	const fields = base.filter((row) => !given.has(row.split(':')[0]));
	return {
		...REGISTER,
		[`${MAPP}/index.md`]: `---\n${fields.join('\n')}\n${index.trim()}\n---\nSammanfattning.\n`,
		...Object.fromEntries(
			Object.entries(handlingar).flatMap(([id, { falt = '', text = 'Ett stycke.', hur = 'textlager' }]) => {
				const [, datum = '', typ = ''] = /^(\d{4}-\d\d-\d\d|okant-datum)-([a-z-]+)/.exec(id) ?? [];
				const own = datum === 'okant-datum' ? [] : [`datum: ${datum}`, `datumKalla: ${id}#s1`];
				const fil = `${id}.txt`;
				const rows = [`typ: ${typ}`, 'titel: T', ...own, 'upphovsratt: "9"', falt.trim()];
				const kalla = [`kallor: [{ fil: ${fil}, sort: ocr, sha256: ${SUMMA} }]`];
				const lasning = [`lasning: { hur: ${hur}, text: L., kalla: ${fil} }`];
				return [
					[`${MAPP}/${id}.md`, `---\n${[...rows, ...kalla, ...lasning].join('\n')}\n---\n${text}\n`],
					[`${MAPP}/kallor/${fil}`, KALLFIL],
				];
			}),
		),
		...files,
	};
}

/** What one rule says about an ärende, as `<file>:<line> <text> [<words that an exception names>]`, warnings marked. */
export async function findings(regel: Regel, prov: Prov, { stavning = false } = {}): Promise<string[]> {
	const arkiv = await readArkiv(await writeArchive(filesOf(prov)));
	const lexikon = stavning ? await (svenska ??= loadLexikon()) : undefined;
	return regel
		.check(collectUnderlag(arkiv, await findReferenser(arkiv), { lexikon }))
		.filter(({ fil, kod }) => fil.startsWith(MAPP) && kod === regel.kod)
		.map(
			({ fil, rad, niva, text, om }) =>
				`${fil.slice(MAPP.length + 1)}:${rad}${niva === 'fel' ? '' : ' (varning)'} ${text}${om === undefined ? '' : ` [${om}]`}`,
		);
}
