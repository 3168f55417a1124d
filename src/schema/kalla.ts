import { z } from 'zod';
import { id, text } from './falt.ts';

const SHORT = /^([a-z0-9-]+(?:\/[a-z0-9-]+)?)(?:#(s[1-9]\d*))?$/;

const HANDLING = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/;
const STYCKE = /^s[1-9]\d*$/;

const handling = z
	.string()
	.regex(HANDLING, 'Skriv handlingens id, eller ärendets id/handlingens id.')
	.describe('Handlingens id i samma ärende, eller "arende/handling" för en handling i ett annat ärende.');

const stycke = z
	.string()
	.regex(STYCKE, 'Ett stycke skrivs s1, s2, s3 …')
	.describe('Styckets nummer i lästexten, t.ex. s3.');

const long = z.strictObject({
	handling,
	stycke: stycke.exactOptional(),
	hur: z
		.enum(['ordagrant', 'ocr', 'harlett'])
		.exactOptional()
		.describe('Hur uppgiften är läst. Utelämna fältet när den står ordagrant i texten.'),
	citat: text.exactOptional().describe('Orden i stycket, exakt som de står. Kontrolleras mot texten.'),
});

function fromShort(value: string): Kallstalle {
	const [, ref = '', s] = SHORT.exec(value) ?? [];
	return { handling: ref, ...(s && { stycke: s }) };
}

const short = z
	.string()
	.regex(SHORT, 'Skriv källan som "handling#s3".')
	.transform((value): z.output<typeof long> => fromShort(value));

/** Where a fact comes from: `2023-10-04-tjansteutlatande#s3`, or the long form with `hur` and `citat`. */
export const kalla = z
	.union([long, short], 'Ange källan som "handling#s3" eller med fälten handling, stycke, hur och citat.')
	.describe('Var uppgiften står: "handling#s3", eller fälten handling, stycke, hur och citat.');

export type AuthoredKalla = z.output<typeof kalla>;

/** Where a source says that something stands. */
export interface Kallstalle {
	readonly handling: string;
	readonly stycke?: string;
	readonly citat?: string;
}

/** As much of that as a value says, which may be no whole source: it is from a file that is refused for something. */
export function kallstalleI(value: unknown): Kallstalle | undefined {
	if (typeof value === 'string') return SHORT.test(value) ? fromShort(value) : undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	const { handling, stycke, citat } = value as Readonly<Record<string, unknown>>;
	if (typeof handling !== 'string' || !HANDLING.test(handling)) return undefined;
	return {
		handling,
		...(typeof stycke === 'string' && STYCKE.test(stycke) && { stycke }),
		...(typeof citat === 'string' && citat.trim() !== '' && { citat }),
	};
}

const aktorFields = {
	person: id.exactOptional().describe('Personens id i content/personer.'),
	parti: id.exactOptional().describe('Partiets id i content/partier, som det var den dagen.'),
	organ: id.exactOptional().describe('Organets id i content/organ.'),
	roll: text.exactOptional().describe('Roll eller titel som den står i källan.'),
};

/** Somebody who acts, named as exactly as the source does. */
export const aktor = z
	.strictObject(aktorFields)
	.refine((a) => Object.keys(a).length > 0, 'Ange minst en av person, parti, organ och roll.');

/** Somebody in a role, with the place that says so. */
export const part = z
	.strictObject({ ...aktorFields, kalla })
	.refine(
		({ person, parti, organ, roll }) => Boolean(person ?? parti ?? organ ?? roll),
		'Ange minst en av person, parti, organ och roll.',
	);
