import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { granska, problemsIn } from '../check/granska.ts';
import { rapport } from '../check/rapport.ts';
import { ImportFel } from '../import/fel.ts';
import { writeWhole } from '../import/skriv.ts';
import { felskrivenFlagga } from '../read/flagga.ts';
import { contentDir } from '../read/site.ts';
import { collectAnswers, SvarSaknas, type Ask } from './fragor.ts';
import { ARENDEFRAGOR, arendeFolder, handlingsfragor, newArende, newHandling } from './ny.ts';

const root = contentDir();
const FRAGOR = { arende: ARENDEFRAGOR, handling: handlingsfragor(root) };

const HJALP = `npm run ny -- arende|handling [flaggor]

Skapar ett ärende eller en handling i content/ (eller CONTENT_DIR). Det som inte anges frågar kommandot efter.

  arende    ${ARENDEFRAGOR.map(({ namn }) => `--${namn}`).join(' ')}
  handling  ${FRAGOR.handling.map(({ namn }) => `--${namn}`).join(' ')}

Slutar med 1 när något inte kunde skapas eller granskningen hittar fel i det, 2 när kommandot är felskrivet.
`;

const isAsked = process.stdin.isTTY && process.stdout.isTTY;
const { slag: named, given } = readArgs();
const prompt = isAsked ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
// Nothing is written before the last answer.
prompt?.on('SIGINT', () => {
	process.stderr.write('\nAvbrutet. Inget har skapats.\n');
	process.exit(130);
});
const ask: Ask = prompt && ((text) => prompt.question(text));
try {
	const slag = named ?? (await askForSlag());
	const skapad = slag === 'arende' ? await createArende() : await createHandling();
	process.stdout.write(`Skapade ${path.relative('.', path.join(root, skapad))}.\n`);
	const { problem } = await granska(root);
	const own = problemsIn(problem, [skapad]);
	process.stdout.write(rapport(own, 'text', `${path.relative('.', root)}/`));
	if (own.some(({ niva }) => niva === 'fel')) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof ImportFel || error instanceof SvarSaknas)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
} finally {
	prompt?.close();
}

async function askForSlag(): Promise<keyof typeof FRAGOR> {
	const fraga = { namn: 'slag', fraga: 'Vad ska skapas?', val: Object.keys(FRAGOR) };
	const { slag } = await collectAnswers([fraga], {}, ask);
	return slag === 'arende' ? 'arende' : 'handling';
}

async function createArende(): Promise<string> {
	const { id, text } = newArende(await collectAnswers(ARENDEFRAGOR, given, ask));
	if ((await arendeFolder(root, id)) !== undefined) throw new ImportFel(`Ärendet ${id} finns redan.`);
	await write(path.join('arenden', id, 'index.md'), text);
	return `arenden/${id}/index.md`;
}

async function createHandling(): Promise<string> {
	const svar = await collectAnswers(FRAGOR.handling, given, ask);
	const folder = await arendeFolder(root, svar.arende ?? '');
	if (folder === undefined) throw new ImportFel(`Ärendet ${svar.arende ?? ''} finns inte längre.`);
	const { id, text, kallfil } = await newHandling(svar);
	const inRoot = path.relative(root, folder);
	await write(path.join(inRoot, 'kallor', kallfil.namn), kallfil.bytes);
	await write(path.join(inRoot, `${id}.md`), text);
	return `${inRoot.split(path.sep).join('/')}/${id}.md`;
}

async function write(fil: string, content: string | Uint8Array): Promise<void> {
	await writeWhole(path.join(root, fil), content, { skrivOver: false, kopior: '' });
}

/** What is to be made may be left out where somebody can be asked. */
function readArgs(): { slag?: keyof typeof FRAGOR; given: Record<string, string | undefined> } {
	let wrong = '';
	try {
		const names = Object.values(FRAGOR).flatMap((fragor) => fragor.map(({ namn }) => namn));
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: Object.fromEntries(names.map((namn) => [namn, { type: 'string' as const }])),
		});
		const [slag, ...more] = positionals;
		if (more.length === 0 && (slag === 'arende' || slag === 'handling')) return { slag, given: values };
		if (slag === undefined && isAsked) return { given: values };
		if (slag !== undefined) wrong = `"${positionals.join(' ')}" går inte att skapa: skriv arende eller handling.\n\n`;
	} catch (error) {
		wrong = felskrivenFlagga(error);
	}
	process.stderr.write(wrong + HJALP);
	process.exit(2);
}
