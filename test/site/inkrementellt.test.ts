import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bygg } from '../../src/build/bygg.ts';
import { filesUnder } from '../../src/build/filer.ts';
import { KALLFIL, tempFolder, writeArchive } from '../archive.ts';
import { fc } from '../fast-check.ts';

const OPTIONS = { site: 'https://exempel.invalid', base: '/arkiv/' };

/** Random edits that leave the archive without errors. */
class Editor {
	readonly root: string;
	readonly #numbers: number[];
	#made = 0;

	constructor(root: string) {
		this.root = root;
		this.#numbers = fc.sample(fc.nat(), 2000);
	}

	/** Makes one edit and says what it was. */
	async edit(): Promise<string> {
		const edits = [
			() => this.#append(),
			() => this.#append(),
			() => this.#replaceLine('arenden/*/index.md', 'titel', 'Titel'),
			() => this.#replaceLine('arenden/*/index.md', 'ingress', 'Ingress'),
			() => this.#replaceLine('arenden/*/*-*.md', 'titel', 'Handling'),
			() => this.#replaceLine('personer/*.yaml', 'namn', 'Maja Nyman'),
			() => this.#replaceLine('organ/*.yaml', 'namn', 'nämnden'),
			() => this.#replaceLine('partier/*.yaml', 'namn', 'Partiet'),
			() => this.#replaceLine('amnen/*.yaml', 'namn', 'Ämne'),
			() => this.#replaceLine('begrepp/*.md', 'forklaring', 'Förklaring'),
			() => this.#replaceLine('kommun.yaml', 'kortnamn', 'Exempelby'),
			() => this.#replaceLine('sidor/om.mdx', 'ingress', 'Om sidan'),
			() => this.#addPerson(),
			() => this.#addTerm(),
			() => this.#addArende(),
			() => this.#addHandling(),
			() => this.#remove('personer/ny-*.yaml'),
			() => this.#remove('begrepp/ny-*.md'),
			() => this.#remove('arenden/kf-*'),
			() => this.#renameArende(),
		];
		return this.#pick(edits)();
	}

	#next(): number {
		return this.#numbers[this.#made++ % this.#numbers.length] ?? 0;
	}

	#pick<T>(items: readonly T[]): T {
		return items[this.#next() % items.length] as T;
	}

	async #files(pattern: string): Promise<string[]> {
		const folder = pattern.split('/').slice(0, -1).join('/').split('*')[0] ?? '';
		const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
		const names = await readdir(path.join(this.root, folder), { recursive: true });
		return names
			.map((name) => path.posix.join(folder, name))
			.filter((name) => expression.test(name))
			.sort();
	}

	async #write(name: string, text: string): Promise<string> {
		await mkdir(path.dirname(path.join(this.root, name)), { recursive: true });
		await writeFile(path.join(this.root, name), text);
		return name;
	}

	/** A paragraph that names people, laws, numbers and terms, some of which are there. */
	async #append(): Promise<string> {
		const name = this.#pick(await this.#files('arenden/*/*-*.md'));
		const words = [
			'Aron Ek (V)',
			'Maja Nyman 7',
			'KS-2022/1011',
			'KF-2024/3',
			'2 kap. 1 § kommunallagen',
			'motionen',
			'nyord',
			'Vindpartiet',
		];
		const text = await readFile(path.join(this.root, name), 'utf8');
		return this.#write(name, `${text.trimEnd()}\n\nHär nämns ${this.#pick(words)} och ${this.#pick(words)}.\n`);
	}

	async #replaceLine(pattern: string, field: string, value: string): Promise<string> {
		const files = await this.#files(pattern);
		const name = this.#pick(files);
		const text = await readFile(path.join(this.root, name), 'utf8');
		const written = `${field}: ${value} ${String(this.#next() % 9)}`;
		return this.#write(name, text.replace(new RegExp(`^${field}: .*$`, 'm'), written));
	}

	#addPerson(): Promise<string> {
		const n = String(this.#next() % 5);
		return this.#write(`personer/ny-${n}.yaml`, `namn: Maja Nyman ${n}\nkategori: fortroendevald\n`);
	}

	#addTerm(): Promise<string> {
		const n = String(this.#next() % 3);
		return this.#write(`begrepp/ny-${n}.md`, `---\nterm: nyord${n === '0' ? '' : n}\nforklaring: Ett nytt ord.\n---\n`);
	}

	#addArende(): Promise<string> {
		const n = String(this.#next() % 5);
		return this.#write(
			`arenden/kf-2024-${n}/index.md`,
			`---\ndiarienummer: KF-2024/${n}\ntitel: Nytt ärende\ningress: Ett nytt ärende.\ntyp: forslag\nstatus: okand\namnen: [kultur]\n---\nNytt om KS-2022/1011.\n`,
		);
	}

	async #addHandling(): Promise<string> {
		const folder = 'arenden/ks-2022-1011';
		if (!existsSync(path.join(this.root, folder))) return 'nothing';
		const day = `2022-01-1${String(this.#next() % 4)}`;
		const sha256 = createHash('sha256').update(KALLFIL).digest('hex');
		await this.#write(`${folder}/kallor/${day}.txt`, KALLFIL);
		return this.#write(
			`${folder}/${day}-motion.md`,
			`---\ntyp: motion\ntitel: Ny motion\ndatum: ${day}\ndatumKalla: ${day}-motion#s1\nkallor:\n  - fil: ${day}.txt\n    sort: textlager\n    sha256: ${sha256}\nlasning:\n  hur: textlager\n  text: Läst.\n  kalla: ${day}.txt\nupphovsratt: "26"\n---\nMotion den ${day} av Aron Ek.\n`,
		);
	}

	async #remove(pattern: string): Promise<string> {
		const files = await this.#files(pattern);
		if (files.length === 0) return 'nothing';
		const name = this.#pick(files);
		await rm(path.join(this.root, name), { recursive: true });
		return `- ${name}`;
	}

	async #renameArende(): Promise<string> {
		const removed = await this.#remove('arenden/kf-*');
		return `${removed} ${await this.#addArende()}`;
	}
}

/** Every file of a site with the sum of its bytes. */
async function sums(dir: string): Promise<Record<string, string>> {
	const entries = filesUnder(dir).map(async (file) => {
		const bytes = await readFile(path.join(dir, file));
		return [file, createHash('sha256').update(bytes).digest('hex')] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}

async function built(
	content: string,
	out: string,
	cache?: string,
	site = OPTIONS.site,
	progress?: (text: string) => void,
): Promise<number> {
	const result = await bygg({ ...OPTIONS, site, content, out, cache, ...(progress && { progress }) });
	if (!result.ok) throw new Error(JSON.stringify(result).slice(0, 3000));
	return result.skrivna;
}

describe('a build after another', () => {
	it('gives the bytes of a clean build after a hundred edits, a few at a time', { timeout: 600_000 }, async () => {
		const content = await writeArchive();
		const dir = await tempFolder();
		const [out, clean, cache] = ['dist', 'ren', 'cache'].map((name) => path.join(dir, name)) as [
			string,
			string,
			string,
		];
		const editor = new Editor(content);
		const all = await built(content, out, cache);
		expect(await built(content, out, cache)).toBe(0);
		let fewest = all;
		for (const edits of [1, 1, 2, 4, 8, 16, 28, 40]) {
			const made: string[] = [];
			for (let i = 0; i < edits; i++) made.push(await editor.edit());
			fewest = Math.min(fewest, await built(content, out, cache));
			await built(content, clean);
			expect(await sums(out), made.join('\n')).toEqual(await sums(clean));
		}
		expect(fewest).toBeLessThan(all / 2);
	});

	it('does nothing where nothing has changed, and is not fooled by times that were set back', async () => {
		const content = await writeArchive();
		const dir = await tempFolder();
		const [out, cache] = [path.join(dir, 'dist'), path.join(dir, 'cache')];
		const isSkipped = async (): Promise<boolean> => {
			const said: string[] = [];
			await built(content, out, cache, OPTIONS.site, (text) => said.push(text));
			return said.includes('Inget har ändrats sedan förra bygget.');
		};
		// What was changed in the last two seconds could be changed once more without a trace.
		await built(content, out, cache);
		await built(content, out, cache);
		expect(await isSkipped()).toBe(true);
		const before = await sums(out);
		for (const [file, isWhole] of [
			[path.join(out, 'organ/index.html'), true],
			[path.join(content, 'kommun.yaml'), false],
		] as const) {
			const { atime, mtime } = await stat(file);
			const text = await readFile(file, 'utf8');
			await writeFile(file, isWhole ? text.replace('<main', '<mian') : text.replace(/(namn: .*)\p{Ll}$/mu, '$1y'));
			await utimes(file, atime, mtime);
			expect(await isSkipped()).toBe(false);
			if (isWhole) expect(await sums(out)).toEqual(before);
			else expect(await sums(out)).not.toEqual(before);
		}
	});

	it('writes everything anew under another address, or when what was known of the last site is damaged', async () => {
		const content = await writeArchive();
		const dir = await tempFolder();
		const [out, cache] = [path.join(dir, 'dist'), path.join(dir, 'cache')];
		const all = await built(content, out, cache);
		expect(await built(content, out, cache, 'https://annat.invalid')).toBe(all);
		for (const name of (await readdir(cache)).filter((file) => /^(?:sidor|avtryck)-/.test(file)))
			await writeFile(path.join(cache, name), '{"version":');
		expect(await built(content, out, cache, 'https://annat.invalid')).toBe(all);
	});
});
