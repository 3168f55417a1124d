import {
	accessSync,
	constants,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { granska } from '../../src/check/granska.ts';
import { OPUBLICERAT } from '../../src/read/ankare/ankarlas.ts';
import { nastaAnkarlas } from '../../src/read/ankare/nasta.ts';
import { sokdokument } from '../../src/search/index/dokument.ts';
import { ARCHIVE } from '../archive.ts';
import { publicera, text } from '../exports/prov.ts';
import { fc } from '../fast-check.ts';

/** A file system in memory lists files as they came, where there is one; on a disk their order is the disk's own. */
const SHUFFLING = '/dev/shm';

function folder(): string {
	try {
		accessSync(SHUFFLING, constants.W_OK);
		return mkdtempSync(path.join(SHUFFLING, 'oppna-arenden-'));
	} catch {
		return mkdtempSync(path.join(tmpdir(), 'oppna-arenden-'));
	}
}

/** What is made of an archive whose files came in an order. */
async function made<T>(
	files: readonly (readonly [namn: string, text: string | Uint8Array])[],
	make: (root: string) => Promise<T>,
): Promise<T> {
	const dir = folder();
	const root = path.join(dir, 'content');
	try {
		for (const [namn, text] of files) {
			mkdirSync(path.dirname(path.join(root, namn)), { recursive: true });
			writeFileSync(path.join(root, namn), text);
		}
		return await make(root);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/** Everything that is published as text, and what is searched. */
async function published(root: string): Promise<readonly string[]> {
	const { arkiv, register, problem } = await granska(root);
	if (!register) throw new Error(JSON.stringify(problem));
	const publikation = publicera(register);
	return [
		...[...publikation.filer.keys()].filter((fil) => !fil.endsWith('.sqlite')).map((fil) => text(publikation, fil)),
		JSON.stringify(sokdokument(register, ({ sammanfattning }) => [sammanfattning])),
		nastaAnkarlas(arkiv, register, OPUBLICERAT),
	];
}

it('what is published does not depend on the order of files', async () => {
	const files = Object.entries(ARCHIVE);
	const expected = await made(files, published);
	const order = fc.shuffledSubarray(files, { minLength: files.length });
	await fc.assert(
		fc.asyncProperty(order, async (shuffled) => {
			expect(await made(shuffled, published)).toEqual(expected);
		}),
		{ numRuns: 12 },
	);
});

it('what is wrong is reported alike whatever the order of files', async () => {
	const fixture = path.resolve(import.meta.dirname, '../fixtures/alla-fel');
	const files = readdirSync(fixture, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.map((file) => [path.relative(fixture, file), readFileSync(file)] as const);
	const report = async (root: string) => (await granska(root)).problem;
	const expected = await made(files, report);
	expect(expected.length).toBeGreaterThan(50);
	const order = fc.shuffledSubarray(files, { minLength: files.length });
	await fc.assert(
		fc.asyncProperty(order, async (shuffled) => {
			expect(await made(shuffled, report)).toEqual(expected);
		}),
		{ numRuns: 6 },
	);
});
