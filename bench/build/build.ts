/**
 * What building archives of different sizes costs, beside Hugo and Eleventy building the same texts:
 * `npm run bench -- build [--n 200,1000] [--peers hugo,eleventy] [--json FILE]`. Runs one after the other, ours between the
 * others', so that what else the machine does meets all alike. HUGO names a Hugo that is not on the path.
 */
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generera } from '../generate/generate.ts';
import { Utmapp } from '../generate/utmapp.ts';
import { lastexter, texter } from '../lastexter.ts';
import { PEERS, preparePeer, type Peer } from '../peers/prepare.ts';
import { measure, type Cost } from './measure.ts';

const ELEVENTY = '@11ty/eleventy@3.1.2';

interface Row {
	readonly n: number;
	readonly what: string;
	readonly wall: number;
	readonly cpu: number;
	readonly memory: number;
	readonly pages: number;
	readonly files: number;
	readonly bytes: number;
	readonly phases?: Readonly<Record<string, { wall: number; cpu: number }>>;
}

/** Names of the phases by how the lines begin that announce them. */
const PHASES: readonly (readonly [string, string])[] = [
	['Granskar', 'läsning och granskning'],
	['Sätter', 'texter'],
	['Bygger sökindex', 'sökindex'],
	['Bygger', 'sidor och data'],
	['Kontrollerar', 'kontroll'],
];

const { values } = parseArgs({
	options: {
		n: { type: 'string', default: '200,1000' },
		peers: { type: 'string', default: PEERS.join() },
		json: { type: 'string' },
	},
});
const sizes = values.n.split(',').map(Number);
const wanted = PEERS.filter((peer) => values.peers.split(',').includes(peer));
const work = mkdtempSync(path.join(tmpdir(), 'oppna-arenden-bench-'));
const rows: Row[] = [];
try {
	const programs = new Map(
		wanted.flatMap((peer) => {
			const program = programOf(peer);
			return program ? [[peer, program] as const] : [];
		}),
	);
	for (const n of sizes) await oneSize(n, programs);
	if (values.json !== undefined)
		writeFileSync(
			values.json,
			`${JSON.stringify({ processors: availableParallelism(), node: process.version, rows }, null, '\t')}\n`,
		);
} finally {
	rmSync(work, { recursive: true, force: true });
}

async function oneSize(n: number, programs: ReadonlyMap<Peer, readonly [string, ...string[]]>): Promise<void> {
	const content = path.join(work, String(n));
	await generera(new Utmapp(content), { antal: n, seed: 'bench' });
	const words = wordsIn(content);
	process.stdout.write(`\n${String(n)} ärenden, ${String(Math.round(words / 1000))} 000 ord\n`);
	const dirs = {
		out: path.join(content, '..', `${String(n)}-dist`),
		cache: path.join(content, '..', `${String(n)}-cache`),
	};
	const ours = (what: string) => own(n, what, content, dirs);
	await ours('kallt');
	for (const [peer, program] of programs) await theirs(n, peer, content, program);
	await ours('inget ändrat');
	editArende(content);
	await ours('ett ärende ändrat');
	for (const [peer, program] of programs) await theirs(n, peer, content, program);
	renamePerson(content);
	await ours('en person ändrad');
	await check(n, content, path.join(work, 'granska-cache'));
	for (const peer of programs.keys()) ratios(n, peer);
	for (const dir of [content, ...Object.values(dirs)]) rmSync(dir, { recursive: true, force: true });
}

async function own(
	n: number,
	what: string,
	content: string,
	{ out, cache }: { out: string; cache: string },
): Promise<void> {
	const cost = await measure(process.execPath, ['src/build/cli.ts'], {
		env: { CONTENT_DIR: content, CONTENT_CACHE: cache, OUT_DIR: out },
	});
	report({ n, what, ...figures(cost), ...sizeOf(out), phases: phasesOf(cost) });
}

async function theirs(
	n: number,
	peer: Peer,
	content: string,
	[program, ...args]: readonly [string, ...string[]],
): Promise<void> {
	const dir = path.join(work, `${String(n)}-${peer}`);
	preparePeer(peer, content, dir);
	const cost = await measure(program, args, { cwd: dir });
	report({ n, what: peer, ...figures(cost), ...sizeOf(path.join(dir, peer === 'hugo' ? 'public' : 'ut')) });
	rmSync(dir, { recursive: true, force: true });
}

/** The check alone, with nothing kept from before and then with. */
async function check(n: number, content: string, cache: string): Promise<void> {
	for (const what of ['granska kallt', 'granska varmt']) {
		const cost = await measure(process.execPath, ['src/check/cli.ts'], {
			env: { CONTENT_DIR: content, CONTENT_CACHE: cache },
		});
		report({ n, what, ...figures(cost), pages: 0, files: 0, bytes: 0 });
	}
}

function figures({ wall, cpu, memory }: Cost): Pick<Row, 'wall' | 'cpu' | 'memory'> {
	return { wall, cpu, memory };
}

function phasesOf({ lines, wall, cpu }: Cost): NonNullable<Row['phases']> {
	const marks = lines.flatMap((line) => {
		const name = PHASES.find(([start]) => line.text.startsWith(start))?.[1];
		return name === undefined ? [] : [{ ...line, name }];
	});
	return Object.fromEntries(
		marks.map(({ name, ...from }, i) => {
			const to = marks[i + 1] ?? { wall, cpu };
			return [name, { wall: to.wall - from.wall, cpu: to.cpu - from.cpu }];
		}),
	);
}

function report(row: Row): void {
	rows.push(row);
	const columns = [
		row.what.padEnd(20),
		`${row.wall.toFixed(1).padStart(8)} s`,
		`${row.cpu.toFixed(1).padStart(8)} s processor`,
		`${row.memory.toFixed(0).padStart(6)} MB`,
	];
	if (row.pages > 0)
		columns.push(
			`${String(row.pages).padStart(7)} sidor, ${(row.pages / row.wall).toFixed(0)}/s`,
			`${String(row.files)} filer, ${(row.bytes / 1e6).toFixed(0)} MB`,
		);
	process.stdout.write(`${columns.join('  ')}\n`);
	for (const [name, { wall, cpu }] of Object.entries(row.phases ?? {}))
		process.stdout.write(`  ${name.padEnd(24)}${wall.toFixed(1).padStart(8)} s${cpu.toFixed(1).padStart(9)} s\n`);
}

/** Ours divided by the mean of theirs, which ran before and after. */
function ratios(n: number, peer: Peer): void {
	const of = (what: string) => rows.filter((row) => row.n === n && row.what === what);
	const mean = (key: 'wall' | 'cpu' | 'memory') => of(peer).reduce((sum, row) => sum + row[key], 0) / of(peer).length;
	for (const what of ['kallt', 'inget ändrat', 'ett ärende ändrat', 'en person ändrad'])
		for (const row of of(what)) {
			const parts = (['wall', 'cpu', 'memory'] as const).map((key) => (row[key] / mean(key)).toFixed(2));
			const [wall = '', cpu = '', memory = ''] = parts;
			process.stdout.write(`${what} / ${peer}: tid ${wall}, processortid ${cpu}, minne ${memory}\n`);
		}
}

function programOf(peer: Peer): readonly [string, ...string[]] | undefined {
	if (peer === 'hugo') {
		const program = process.env.HUGO ?? 'hugo';
		try {
			process.stdout.write(execFileSync(program, ['version'], { encoding: 'utf8' }));
			return [program, '--quiet'];
		} catch {
			process.stderr.write(
				'Hugo finns inte och jämförs inte. Installera med "apt-get install hugo", eller ange HUGO=/sökväg/hugo.\n',
			);
			return undefined;
		}
	}
	const dir = path.join(work, 'eleventy');
	mkdirSync(dir);
	try {
		execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', dir, ELEVENTY], {
			stdio: 'ignore',
		});
	} catch {
		process.stderr.write(`${ELEVENTY} gick inte att installera och jämförs inte.\n`);
		return undefined;
	}
	process.stdout.write(`${ELEVENTY}\n`);
	return [process.execPath, path.join(dir, 'node_modules/@11ty/eleventy/cmd.cjs')];
}

function wordsIn(content: string): number {
	return texter(content).reduce((sum, file) => sum + readFileSync(file, 'utf8').split(/\s+/).length, 0);
}

function editArende(content: string): void {
	const [file] = lastexter(content);
	if (file !== undefined) appendFileSync(file, '\nEtt stycke som inte fanns förut.\n');
}

function renamePerson(content: string): void {
	const folder = path.join(content, 'personer');
	const [name = ''] = readdirSync(folder).sort();
	const file = path.join(folder, name);
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace(/^(namn: .*?)("?)$/m, '$1 Nyström$2'));
}

function sizeOf(dir: string): Pick<Row, 'pages' | 'files' | 'bytes'> {
	if (!existsSync(dir)) return { pages: 0, files: 0, bytes: 0 };
	const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return {
		pages: files.filter(({ name }) => name.endsWith('.html')).length,
		files: files.length,
		bytes: files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0),
	};
}
