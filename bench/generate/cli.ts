import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generera, type Onskemal } from './generate.ts';
import { arTom, Utmapp } from './utmapp.ts';

const HJALP = `npm run generate -- --n ANTAL --out MAPP [--with MAPP] [--seed TEXT]

Skriver ett arkiv med ANTAL påhittade ärenden i en påhittad kommun.
  --n     antal ärenden, minst 1
  --out   mappen som arkivet skrivs till; den ska vara ny eller tom
  --with  en innehållsmapp som kopieras orörd och får de påhittade ärendena runt sig
  --seed  valfri text (förvalt 1); samma text ger samma arkiv, byte för byte
`;

/** Progress is shown when somebody looks and has waited this long, milliseconds. */
const TALAMOD = 2000;

const { out, ...onskemal } = lasArgument();
const ut = new Utmapp(out);
const start = performance.now();
const visar = process.stderr.isTTY;
let visat = 0;

for (const [signal, kod] of [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const)
	process.on(signal, () => {
		ut.stada();
		process.stderr.write(`${visat > 0 ? '\n' : ''}Avbrutet. Det som var skrivet i ${out} är borttaget.\n`);
		process.exit(kod);
	});

try {
	await generera(ut, { ...onskemal, framsteg });
	if (visat > 0) process.stderr.write('\n');
} catch (error) {
	ut.stada();
	process.stderr.write(
		`Arkivet kunde inte skrivas, och det som var skrivet är borttaget. ${error instanceof Error ? error.message : String(error)}\n`,
	);
	process.exitCode = 1;
}

function framsteg(skrivna: number): void {
	const nu = performance.now();
	if (!visar || nu - start < TALAMOD || nu - visat < 200) return;
	visat = nu;
	process.stderr.write(`\r${skrivna} av ${onskemal.antal} ärenden`);
}

function lasArgument(): Onskemal & { out: string } {
	let values;
	try {
		const text = { type: 'string' } as const;
		({ values } = parseArgs({
			options: { n: text, out: text, with: text, seed: text, hjalp: { type: 'boolean', short: 'h' } },
		}));
	} catch {
		return fel(HJALP);
	}
	if (values.hjalp || values.n === undefined || values.out === undefined) return fel(HJALP);
	const antal = Number(values.n);
	if (!/^[1-9]\d{0,6}$/.test(values.n))
		return fel(`--n ska vara ett heltal från 1 till 9999999, inte "${values.n}".\n`);
	const out = path.resolve(values.out);
	const bas = values.with === undefined ? undefined : path.resolve(values.with);
	if (bas !== undefined && !existsSync(path.join(bas, 'kommun.yaml')))
		return fel(`${values.with ?? ''} är ingen innehållsmapp: kommun.yaml saknas. Ange en annan mapp med --with.\n`);
	if (bas !== undefined && (out === bas || out.startsWith(bas + path.sep)))
		return fel('--out kan inte ligga i mappen som --with anger. Ange en annan mapp.\n');
	if (!arTom(out)) return fel(`Mappen ${values.out} är inte tom. Ange en ny eller tom mapp med --out.\n`);
	return { antal, out, seed: values.seed ?? '1', ...(bas !== undefined && { bas }) };
}

function fel(text: string): never {
	process.stderr.write(text);
	process.exit(2);
}
